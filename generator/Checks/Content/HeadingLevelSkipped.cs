using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A heading more than one level below the one before it, or deeper than `####`.</summary>
internal sealed class HeadingLevelSkipped : IPageRule
{
    private const int Deepest = 4;

    public static readonly Rule Descriptor = new("BHS407", "HeadingLevelSkipped", Severity.Error)
    {
        Reason = "Screen reader users move by heading levels; a gap looks like missing text (WCAG 1.3.1).",
        Bad = "## Symptoms\n#### At night",
        Good = "## Symptoms\n### At night",
        Example = new(ExampleKind.Section, "#### At night") { Bad = "## Symptoms\n\n#### At night", Good = "## Symptoms\n\n### At night" },
        Standards = ["STR-02"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        var level = 1;
        foreach (var heading in page.Headings)
        {
            if (heading.Level > level + 1 || heading.Level > Deepest)
            {
                var wanted = new string('#', Math.Min(level + 1, Deepest));
                yield return Descriptor.At(
                    heading.Where,
                    $"The heading \"{heading.Text}\" skips a level or lies too deep.",
                    $"Begin it with `{wanted}`.");
            }

            level = heading.Level;
        }
    }
}
