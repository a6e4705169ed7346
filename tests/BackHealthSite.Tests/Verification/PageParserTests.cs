using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Tests.Library;
using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Tests.Verification;

/// <summary>The verifier's tree of a page is the one that AngleSharp's own nodes make: of every good page, and of broken ones.</summary>
[Trait("Takes", "long")]
public sealed class PageParserTests
{
    private static readonly string[] Names =
    [
        "a", "abbr", "applet", "article", "audio", "b", "base", "blockquote", "body", "br", "button", "caption", "code", "col", "colgroup",
        "dd", "details", "dialog", "div", "dl", "dt", "em", "fieldset", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "head", "header", "hr", "html", "i", "iframe", "image", "img", "input", "isindex", "label", "legend", "li", "link", "listing",
        "main", "marquee", "math", "meta", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "p",
        "plaintext", "pre", "q", "rb", "rp", "rt", "rtc", "ruby", "script", "section", "select", "small", "span", "strong", "style", "sub",
        "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "u", "ul",
        "video", "wbr", "xmp", "foreignObject", "desc", "mi", "mtext", "annotation-xml", "malignmark", "path", "g", "text", "tspan",
        "lineargradient", "x-y", "a\"b",
    ];

    private static readonly string[] Attributes =
    [
        "", "", " id=x", " class=\"a care-card\"", " hidden", " href=/x", " xlink:href=#y", " definitionurl=1 viewbox=2", " type=hidden",
        " encoding=text/html", " a=1 a=2 b=3 c=4 d=5 e=6", " color=red", " xml:lang=en", " xmlns:xlink=q", " action=/q prompt=hi",
        " data-red-flags=x", " shadowrootmode=open", " charset=iso-8859-1", " =x", " a=\"&amp;&lt;&notit;&not;\"", " xlink:a:b=1", " /",
    ];

    private static readonly string[] Pieces =
    [
        "<!--c-->", "<!doctype html>", "<!x>", "<?xml?>", "<![CDATA[x]]>", "</>", "<", "&amp;", "&nbsp;", "&#0;", "&#x1F600;", "\0", " ",
        "\n", "\r\n", "words", "</br>", "</p>", "&notin;", "<!--", "-->", "<a<b>", "\uFFFD", "\u00AD",
    ];

    [Theory]
    [MemberData(nameof(Libraries.Names), MemberType = typeof(Libraries))]
    public void Every_page_of_a_library_is_the_same_tree(string library)
    {
        var parser = new PageParser();
        foreach (var page in PagesOf(library))
        {
            AssertSame(parser, page);
        }
    }

    [Fact]
    public void Broken_pages_are_the_same_tree()
    {
        var parser = new PageParser();
        var pages = PagesOf(Libraries.Names.First()).Where(page => page.Length < 40_000).ToList();
        var times = Sampling.Of(10_000, 600);
        for (var i = 0; i < times; i++)
        {
            var dice = new Dice((ulong)i);
            AssertSame(parser, i % 2 == 0 ? Broken(pages[dice.Below(pages.Count)], dice) : Soup(dice));
        }
    }

    /// <summary>Where AngleSharp's builder asks for its own elements by their type.</summary>
    [Theory]
    [InlineData("<!doctype html><table><tr><b>x<p>y</table>z")]
    [InlineData("<!doctype html><p><table><tbody>x<a href=/y>z</a><tr><td>w</table>")]
    [InlineData("<!doctype html><template><tr><td>x</template><p>y")]
    [InlineData("<!doctype html><table><TEMPLATE><td>x</template><tr><div>y")]
    [InlineData("<!doctype html><svg><template><p>x</template></svg>")]
    public void A_page_that_the_builder_would_put_astray_is_the_same_tree(string html) => AssertSame(new PageParser(), html);

    [Fact]
    public void A_page_is_the_same_tree_after_a_larger_one()
    {
        var parser = new PageParser();
        using (parser.Parse(string.Concat(Enumerable.Repeat("<p class=a>x<b>y</b></p>", 3_000)).AsMemory()))
        {
            AssertSame(new PageParser(), SamplePage.Html);
        }

        AssertSame(parser, SamplePage.Html);
    }

    private static void AssertSame(PageParser parser, string html)
    {
        using var whole = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(html);
        using var page = parser.Parse(html.AsMemory());
        Assert.True(Written(whole) == Written(page), $"Not the same tree:\n{html}\n{Written(whole)}\n{Written(page)}");
    }

    private static IEnumerable<string> PagesOf(string library) => Libraries.Of(library).Build.Files
        .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => Encoding.UTF8.GetString(file.Bytes.Span));

    private static string Broken(string page, Dice dice)
    {
        var broken = new StringBuilder(page);
        for (var changes = dice.Below(12) + 1; changes > 0; changes--)
        {
            var at = dice.Below(broken.Length);
            var length = Math.Min(dice.Below(100), broken.Length - at);
            _ = dice.Below(4) switch
            {
                0 => broken.Remove(at, length),
                1 => broken.Insert(dice.Below(broken.Length), broken.ToString(at, length)),
                2 => broken.Replace(broken[at], (char)dice.Below(127), at, 1),
                _ => broken.Insert(at, Piece(dice)),
            };
        }

        return broken.ToString();
    }

    private static string Soup(Dice dice)
    {
        var soup = new StringBuilder(dice.Below(2) == 0 ? "<!doctype html><body>" : "");
        soup.Append(dice.Below(3) == 0 ? "<table>" : "");
        for (var pieces = dice.Below(60) + 1; pieces > 0; pieces--)
        {
            soup.Append(Piece(dice));
        }

        return soup.ToString();
    }

    private static string Piece(Dice dice) => dice.Below(10) switch
    {
        < 4 => $"<{dice.Of(Names)}{dice.Of(Attributes)}>",
        < 7 => $"</{dice.Of(Names)}>",
        _ => dice.Of(Pieces),
    };

    /// <summary>AngleSharp's own tree: all that the verifier asks of it.</summary>
    private static string Written(IHtmlDocument document)
    {
        var tree = new StringBuilder($"{document.Doctype is not null}\n");
        Write(document, tree);
        return tree.ToString();
    }

    private static void Write(INode parent, StringBuilder tree)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element)
            {
                var before = element.PreviousElementSibling?.LocalName;
                tree.Append($"<{element.LocalName} {element.Flags.HasFlag(NodeFlags.HtmlMember)} {element.Id} {before}");
                tree.Append($" {element.ClassList.Contains("care-card")} {element.TextContent.Length}");
                tree.AppendJoin("", element.Attributes.Select(attribute => $" {attribute.Name}=`{attribute.Value}`")).Append(">\n");
                Write(element, tree);
                if (element is IHtmlTemplateElement template)
                {
                    tree.Append($"content {template.Content.TextContent}\n");
                    Write(template.Content, tree);
                }

                tree.Append("</>\n");
            }
            else
            {
                tree.Append(child is IText text ? $"`{text.Data}`\n" : "a remark\n");
            }
        }
    }

    /// <summary>The verifier's tree in the same words.</summary>
    private static string Written(PageDocument document)
    {
        var tree = new StringBuilder($"{document.HasDoctype}\n");
        Write(document, tree);
        return tree.ToString();
    }

    private static void Write(PageNode parent, StringBuilder tree)
    {
        foreach (var child in parent.Children)
        {
            Assert.Same(parent, child.Parent);
            if (child is PageElement element)
            {
                Assert.Equal(element.Text().Length, element.TextLength());
                tree.Append($"<{element.LocalName} {element.IsHtml} {element.Id} {element.PreviousElement?.LocalName}");
                tree.Append($" {element.HasClass("care-card")} {element.TextLength()}");
                tree.AppendJoin("", element.Attributes.Select(attribute => $" {attribute.Name}=`{attribute.Value}`")).Append(">\n");
                Write(element, tree);
                if (element.TemplateContent is { } content)
                {
                    tree.Append($"content {content.Text()}\n");
                    Write(content, tree);
                }

                tree.Append("</>\n");
            }
            else
            {
                tree.Append(child is PageText text ? $"`{text.Letters}`\n" : "a remark\n");
            }
        }
    }
}
