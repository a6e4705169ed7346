using System.Globalization;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.Site;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Rendering;

/// <summary>
/// Writes the words of one page as HTML: links followed, citations numbered, nothing inline that the security policy forbids.
/// </summary>
internal sealed class BodyRenderer(PageContext context, ParsedPage page)
{
    private readonly PageReferences references = context.Site.ReferencesOf(page);

    public string Render() => Render(page.Body.Tree);

    public string RenderOpening() => Render(page.Body.Opening);

    public string RenderBehindOpening() => Render(page.Body.BehindOpening);

    private string Render(IEnumerable<Block> blocks)
    {
        var writer = context.Writers.Take();
        var html = new HtmlRenderer(writer);
        MarkdownReader.Pipeline.Setup(html);
        html.ObjectRenderers.Replace<LinkInlineRenderer>(new PageLinkRenderer(context, references));
        html.ObjectRenderers.Replace<AutolinkInlineRenderer>(new PlainAutolinkRenderer(context, references));
        html.ObjectRenderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        html.ObjectRenderers.Replace<HtmlTableRenderer>(new ClassTableRenderer(new NumberedNames(() => StartsOf<Table>(_ => true))));
        html.ObjectRenderers.Insert(
            0,
            new DirectiveRenderer(new NumberedNames(() => StartsOf<CustomContainer>(container => container.Info == Directive.Myth))));
        html.ObjectRenderers.Add(new CitationRenderer(references));
        foreach (var block in blocks)
        {
            html.Render(block);
        }

        return context.Writers.Return(writer);
    }

    private IEnumerable<int> StartsOf<TBlock>(Func<TBlock, bool> isOne)
        where TBlock : MarkdownObject =>
        page.Body.Tree.Descendants<TBlock>().Where(isOne).Select(block => block.Span.Start);
}

/// <summary>A link, its address resolved; without words it takes the title of its target. A picture is a link to Markdig.</summary>
internal sealed class PageLinkRenderer(PageContext context, PageReferences references) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            WritePicture(renderer, link, references.ImageAt(link.Span.Start).Picture!);
            return;
        }

        var resolved = references.LinkAt(link.Span.Start);
        renderer.Write("<a href=\"");
        renderer.WriteEscapeUrl(context.Addresses.Href(resolved));
        renderer.Write("\">");
        if (PageWords.IsBlank(link))
        {
            renderer.WriteEscape(resolved.Title);
        }
        else
        {
            renderer.WriteChildren(link);
        }

        renderer.Write("</a>");
    }

    /// <summary>With its size, so that the words around it do not jump while it loads.</summary>
    private void WritePicture(HtmlRenderer renderer, LinkInline link, Picture picture)
    {
        var size = picture.Size!.Value;
        renderer.Write("<img src=\"");
        renderer.WriteEscapeUrl(context.Addresses.Href(context.Assets.Pictures[picture.Path]));
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{size.Width}\" height=\"{size.Height}\" alt=\""));
        renderer.WriteEscape(PageWords.Plain(link));
        renderer.Write("\" loading=\"lazy\" decoding=\"async\">");
    }
}

/// <summary>An address in angle brackets; that of an article shows its title.</summary>
internal sealed class PlainAutolinkRenderer(PageContext context, PageReferences references) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var resolved = references.LinkAt(link.Span.Start);
        renderer.Write("<a href=\"");
        renderer.WriteEscapeUrl(context.Addresses.Href(resolved));
        renderer.Write("\">");
        renderer.WriteEscape(resolved.Title.Length > 0 ? resolved.Title : link.Url);
        renderer.Write("</a>");
    }
}

/// <summary>A heading, with an empty place inside for each anchor it has besides its own.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = heading.Level.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h").Write(tag).WriteAttributes(heading).Write('>');
        foreach (var anchor in HeadingIds.MoreOf(heading))
        {
            renderer.Write("<span id=\"").WriteEscape(anchor.Value).Write("\"></span>");
        }

        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(tag).WriteLine(">");
    }
}

/// <summary>A citation as a small numbered link to its entry under Sources.</summary>
internal sealed class CitationRenderer(PageReferences references) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var number = references.CitationAt(citation.Span.Start).Number.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<sup><a href=\"#source-").Write(number)
            .Write("\" aria-label=\"Source ").Write(number).Write("\">").Write(number).Write("</a></sup>");
    }
}

/// <summary>A block of the `:::` kind; the red-flag card and the drawings come from the theme.</summary>
internal sealed class DirectiveRenderer(NumberedNames myths) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        switch (container.Info)
        {
            case Directive.Myth:
                renderer
                    .Write("<section class=\"myth\" aria-label=\"A common belief, corrected")
                    .Write(myths.NumberOf(container.Span.Start))
                    .WriteLine("\">");
                renderer.WriteChildren(container);
                renderer.WriteLine("</section>");
                break;
            case Directive.Drawing:
                renderer.Write(DrawingMaker.Make(container.Arguments!.Trim()));
                break;
            default:
                break;
        }
    }
}

/// <summary>A table that scrolls by itself on a small screen, aligned by class: Markdig's own writes style attributes.</summary>
internal sealed class ClassTableRenderer(NumberedNames tables) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer
            .Write("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"Table")
            .Write(tables.NumberOf(table.Span.Start))
            .WriteLine("\"><table>");
        var body = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                renderer.WriteLine("<thead>");
            }
            else if (!body)
            {
                renderer.WriteLine("<tbody>");
                body = true;
            }

            Write(renderer, table, row);
            if (row.IsHeader)
            {
                renderer.WriteLine("</thead>");
            }
        }

        renderer.WriteLine(body ? "</tbody></table></section>" : "</table></section>");
    }

    private static void Write(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            var style = alignment switch
            {
                TableColumnAlign.Right => " class=\"align-right\"",
                TableColumnAlign.Center => " class=\"align-center\"",
                _ => "",
            };
            renderer.Write(row.IsHeader ? $"<th scope=\"col\"{style}>" : $"<td{style}>");
            var paragraphs = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren((TableCell)row[column]);
            renderer.ImplicitParagraph = paragraphs;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
