using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackHealthSite.Language;

namespace BackHealthSite.Comparison;

/// <summary>
/// What a page says, line by line: its title and description, then each heading, list item and sentence of `main`, warning cards with their
/// level.
/// </summary>
/// <param name="Title">The title of the page.</param>
/// <param name="IsArticle">Whether it carries the disclaimer of an article.</param>
/// <param name="Lines">The lines, white space collapsed, none empty.</param>
internal sealed partial record BuiltPageText(string Title, bool IsArticle, IReadOnlyList<string> Lines)
{
    /// <summary>Menus change with every new page and drawings repeat what the words say.</summary>
    private const string LeftOut = "nav, svg, script, style, template";

    private const string Cards = "[data-red-flags], [data-red-flag], [data-red-flags-disclaimer]";

    private const string Blocks = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, summary";

    /// <summary>Attributes whose words are read out or shown when somebody points, in the order in which they are told.</summary>
    private static readonly string[] Spoken =
    [
        "aria-label", "aria-description", "aria-roledescription", "aria-placeholder", "aria-valuetext", "title", "alt", "placeholder",
    ];

    /// <summary>Attributes that keep words from some readers or all.</summary>
    private static readonly string[] Hiding = ["hidden", "inert", "aria-hidden", "style"];

    /// <param name="html">The page.</param>
    /// <param name="pictures">What tells one picture from another by its address; null where only its address does.</param>
    public static BuiltPageText Read(string html, Func<string, string>? pictures = null)
    {
        var document = new HtmlParser().ParseDocument(html);
        var lines = new List<string>();
        Add(lines, "Title: ", document.Title ?? "");
        Add(lines, "Description: ", document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        if (document.QuerySelector("main") is { } main)
        {
            // In a card nothing is left out, whatever hides it.
            foreach (var left in main.QuerySelectorAll(LeftOut).Where(left => left.Closest(Cards) is null).ToList())
            {
                left.Remove();
            }

            SpellOut(main, pictures ?? (address => address));

            AddBlocks(lines, main);
        }

        return new BuiltPageText(document.Title ?? "", document.QuerySelector("[data-red-flags-disclaimer]") is not null, lines);
    }

    /// <summary>The text between blocks counts too, so that nothing a reader sees is left out.</summary>
    private static void AddBlocks(List<string> lines, IElement parent)
    {
        var level = parent.GetAttribute("data-level");
        Add(lines, "", level is null ? "" : $"({level} card)");
        var loose = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && (element.Matches(Blocks) || element.QuerySelector(Blocks) is not null))
            {
                Flush(lines, parent, loose);
                if (element.QuerySelector(Blocks) is null)
                {
                    Add(lines, MarkOf(element), TextOf(element));
                }
                else
                {
                    AddBlocks(lines, element);
                }
            }
            else if (node is not IComment)
            {
                loose.Append(node is IElement inline ? TextOf(inline) : node.TextContent);
            }
        }

        Flush(lines, parent, loose);
        Add(lines, "", level is null ? "" : $"(end of the {level} card)");
    }

    private static void Flush(List<string> lines, IElement parent, StringBuilder loose)
    {
        Add(lines, MarkOf(parent), loose.ToString());
        loose.Clear();
    }

    private static string MarkOf(IElement block) => block.LocalName switch
    {
        ['h', >= '1' and <= '6' and var depth] => new string('#', depth - '0') + " ",
        "li" => "\u2022 ",
        _ => "",
    };

    /// <summary>Puts what a page says without showing it among its words.</summary>
    private static void SpellOut(IElement main, Func<string, string> pictures)
    {
        foreach (var element in main.QuerySelectorAll("*").ToList())
        {
            var unseen = Spoken.Where(name => name != "alt" || element is not IHtmlImageElement)
                .Concat(element.Closest(Cards) is null ? [] : Hiding)
                .Where(name => element.HasAttribute(name) && !IsSourceNumber(element, name))
                .Select(name => $" ({name}: {element.GetAttribute(name)}) ");
            var words = string.Concat(unseen) + Shown(element, pictures);
            if (words.Length == 0)
            {
                continue;
            }

            var text = element.Owner!.CreateTextNode(words);
            if (element is IHtmlImageElement or { LocalName: "img" or "source" or "input" or "embed" or "area" })
            {
                element.Replace(text);
            }
            else
            {
                element.Prepend(text);
            }
        }
    }

    /// <summary>`Source 1`, where the number stands there to be seen.</summary>
    private static bool IsSourceNumber(IElement element, string attribute) =>
        element.Closest("sup") is not null && element.GetAttribute(attribute) == $"Source {element.TextContent}";

    /// <summary>A picture by its words and by what it is; in a card also a drawing, and where a link leads.</summary>
    private static string Shown(IElement element, Func<string, string> pictures)
    {
        if (element is IHtmlImageElement picture)
        {
            var sources = $"{picture.GetAttribute("src")} {picture.GetAttribute("srcset")}".Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries);
            return $" (picture: "
                + $"{string.Join(' ', sources.Select(pictures).Prepend(picture.AlternativeText).Where(part => part is { Length: > 0 }))}) ";
        }

        if (element is { LocalName: "source" or "object" or "embed" or "video" or "iframe" })
        {
            return $" (picture: "
                + $"{pictures(element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("data") ?? "")}) ";
        }

        if (element is IHtmlTemplateElement template)
        {
            return $" (template: {template.Content.TextContent}) ";
        }

        var isCall = element.GetAttribute("href") is { } href
            && (href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || href.StartsWith("sms:", StringComparison.OrdinalIgnoreCase));
        if (isCall || (element.LocalName == "a" && element.HasAttribute("href") && element.Closest(Cards) is not null))
        {
            return $" (leads to: {element.GetAttribute("href")}) ";
        }

        if (element.Closest(Cards) is not null && element.ClassList.Any(name => name.Contains("hidden", StringComparison.Ordinal)))
        {
            return " (unseen) ";
        }

        return element.LocalName == "svg" && element.Closest(Cards) is not null
            ? $" (drawing: {PictureMark.Of(Encoding.UTF8.GetBytes(element.OuterHtml))}) "
            : "";
    }

    /// <summary>The numbers of sources in brackets.</summary>
    private static string TextOf(IElement block) => string.Concat(block.ChildNodes.Select(node => node switch
    {
        IComment => "",
        IElement { LocalName: "sup" } source => $" [{source.TextContent}] ",
        IElement element => TextOf(element),
        _ => node.TextContent,
    }));

    /// <summary>The numbers of the sources of a sentence stand behind it.</summary>
    [GeneratedRegex(@"\G(?: ?\[[0-9]+\])+")]
    private static partial Regex SourceNumbers();

    /// <summary>A sentence on each line, so that a changed one stands alone.</summary>
    private static void Add(List<string> lines, string mark, string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var from = 0;
        foreach (var (_, end) in SentenceSplitter.Split(words, 0, words.Length))
        {
            // Behind the last sentence its numbers look like one more.
            if (end > from)
            {
                var whole = end + SourceNumbers().Match(words, end, words.Length - end).Length;
                lines.Add((from == 0 ? mark : "") + words[from..whole].Trim());
                from = whole;
            }
        }

        if (words[from..].Trim() is { Length: > 0 } rest)
        {
            lines.Add((from == 0 ? mark : "") + rest);
        }
    }
}
