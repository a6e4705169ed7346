using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A heading without the space that makes it one: `##Who gets it`.</summary>
internal sealed class HeadingMistyped : IPageRule
{
    /// <summary>Levels of headings; CommonMark section 4.2.</summary>
    private const int Deepest = 6;

    public static readonly Rule Descriptor = new("BHS452", "HeadingMistyped", Severity.Error)
    {
        Reason = "Without the space it is no heading (CommonMark 4.2): readers would see the signs, and the section would have no name.",
        Bad = "##Who gets it",
        Good = "## Who gets it",
        Example = new(ExampleKind.Section, "##"),
        Remedy = new(RemedyGroup.Shape, "`## Words`: two signs, a space, the words"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from line in LinesOf(page)
        select Descriptor.At(line.Where, "A heading needs a space behind its signs.", Fix(line, page.File.Text))
            .MendedBy(line.Signs is > 1 and <= Deepest ? SpaceAt(line.Where.Span.End) : null);

    public static IEnumerable<HashLine> LinesOf(ParsedPage page) => page.Markup.HashLines.Where(line => line.Signs > 1 || line.IsWord);

    private static SourceEdit SpaceAt(int place) => new(new TextSpan(place, place), " ");

    private static string Fix(HashLine line, string text)
    {
        if (line.Signs == 1)
        {
            var start = line.Where.Span.Start;
            var words = text[start..LineEnd.From(text, start)].TrimStart('#').Trim();
            return $"Write `## {words}`, or `\\#{words}` where no heading is meant.";
        }

        return line.Signs > Deepest ? "Begin it with `##` and a space." : $"Put a space after `{new string('#', line.Signs)}`.";
    }
}
