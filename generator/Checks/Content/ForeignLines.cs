using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A line that begins with the mark of another program.</summary>
internal sealed record ForeignLine(TextSpan Span, ForeignMark Mark)
{
    public ForeignLine(TextSpan span, string what, string fix)
        : this(span, new ForeignMark(ForeignMark.MessageOf(what), fix))
    {
    }
}

/// <summary>Finds such lines among the paragraphs of a page: `: definition`, `!!! note`, `.. note::`, `h2. Words`.</summary>
internal static partial class ForeignLines
{
    public static IEnumerable<ForeignLine> In(ParsedPage page)
    {
        var text = page.File.Text;
        var before = TextSpan.Empty;
        foreach (var paragraph in page.Markup.Paragraphs)
        {
            before = paragraph.FollowsParagraph ? before : TextSpan.Empty;
            foreach (var line in new ParagraphLines(text, paragraph.Span))
            {
                if (Read(text, line, before) is { } found)
                {
                    yield return found;
                }

                before = line;
            }
        }
    }

    private static ForeignLine? Read(string text, TextSpan line, TextSpan before)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (words.Length < 2)
        {
            return null;
        }

        return words[0] switch
        {
            ':' when ListSign.IsBlank(words[1]) && words[1..].ContainsAnyExcept(' ', '\t') => Definition(text, line, before),
            '!' or '?' or '/' or '.' when Note().IsMatch(words) =>
                new ForeignLine(line, "a box for a note", "Take it out, and say in a sentence why it matters."),
            '*' when Abbreviation().IsMatch(words) => new ForeignLine(
                line,
                "the long form of an abbreviation",
                "Write the words and then the letters where they first stand: \"the words in full (ABC)\"."),
            'h' when Heading().IsMatch(words) =>
                new ForeignLine(line, "a heading", $"Write `## {Shortened.To(Shortened.Name, words[3..].Trim().ToString())}`."),
            '@' when words.StartsWith("@[toc", StringComparison.OrdinalIgnoreCase) =>
                new ForeignLine(line, "the contents of the page", "Take it out: the page makes its contents from the headings by itself."),
            _ => null,
        };
    }

    private static ForeignLine Definition(string text, TextSpan line, TextSpan before)
    {
        var term = before.Length > 0 ? text[before.Start..before.End] : "Term";
        var words = text[(line.Start + 1)..line.End].Trim();
        return new ForeignLine(
            line,
            "the meaning of a word (`: `)",
            $"Write `- **{Shortened.To(Shortened.Name, term)}**: {Shortened.To(Shortened.Name, words)}` on one line.");
    }

    /// <summary>`!!! note`, `??? note`, `!&gt; Words`, `/// note`, `.. note::`.</summary>
    [GeneratedRegex("""^(?:(?:!!!|\?\?\?\+?|///) ?[a-z][\w-]*(?: ["|].*)?$|[!?]> |\.\. [a-z][\w-]*::)""")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\*\[[^\]]{1,40}\]:")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^h[1-6]\. \S")]
    private static partial Regex Heading();
}
