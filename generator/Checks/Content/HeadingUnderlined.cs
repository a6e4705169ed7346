using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A sentence that the line of `---` or `===` right below it makes a heading.</summary>
internal sealed class HeadingUnderlined : IPageRule
{
    /// <summary>Words of the longest phrase that passes for a heading.</summary>
    private const int MostWords = 10;

    /// <summary>Signs of the shortest line that anybody draws below a heading.</summary>
    private const int ShortestLine = 3;

    public static readonly Rule Descriptor = new("BHS475", "HeadingUnderlined", Severity.Error)
    {
        Reason = "Markdown makes a heading of the words right above such a line (CommonMark 4.3): a whole sentence would stand in the "
            + "contents, and what follows would belong to it.",
        Bad = "Most people recover.\n---",
        Good = "Most people recover.\n\n---",
        Example = new(ExampleKind.Section, "Most people recover.\n---") { Good = "Most people recover." },
        Remedy = Remedy.As("HeadingMistyped"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from span in page.Markup.Underlined
        let source = page.File.Text[span.Start..Math.Min(span.End, page.File.Text.Length)]
        let words = source[..Math.Max(0, source.LastIndexOf('\n'))].TrimEnd()
        let line = source[(source.LastIndexOf('\n') + 1)..].Trim(' ', '\t', '>')
        where !IsHeading(words, line)
        select Descriptor.At(
            page.File.At(span),
            $"The line `{Shortened.To(Shortened.Name, line)}` right below these words makes a heading of them.",
            Fix(words));

    private static string Fix(string words) => words.Contains('\n')
        ? "Leave a line empty above it, or take it out."
        : $"Was a heading meant? Then write `## {Shortened.To(Shortened.Name, words.Trim())}` and take the line out; "
            + "if not, leave a line empty above it, or take it out.";

    /// <summary>True for a phrase, and for a line as long as the words above it, which somebody drew.</summary>
    private static bool IsHeading(string words, string line) =>
        line.Length >= ShortestLine
        && !words.Contains('\n')
        && !words.Contains("[@", StringComparison.Ordinal)
        && (Math.Abs(line.Length - words.Length) <= words.Length / 5 || IsPhrase(words));

    private static bool IsPhrase(string words) =>
        words[^1] is not ('.' or '!' or '?' or ':' or ';' or ',' or ')')
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
}
