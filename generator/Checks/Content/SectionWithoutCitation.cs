using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A section that says where none of its facts come from.</summary>
internal sealed class SectionWithoutCitation : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS402", "SectionWithoutCitation", Severity.Error)
    {
        Reason = "Every health claim must be traceable; a section without a source is an opinion.",
        Bad = "## Symptoms\n\nIt hurts.",
        Good = "## Symptoms\n\nIt hurts. [@medlineplus-sciatica]",
        Example = new(ExampleKind.Section, "## Symptoms")
        {
            Bad = "## Symptoms\n\nIt hurts.\n\n## What helps",
            Good = "## Symptoms\n\nIt hurts. [@good-one]\n\n## What helps",
        },
        Remedy = new(RemedyGroup.Sources, "find the source, or take the sentence out"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var section in reading.Page.Sections.Where(section => !IsUnwritten(section, reading.Page)))
        {
            var cites = reading.Page.Citations.Any(
                citation => citation.Where.Span.Start >= section.Span.Start && citation.Where.Span.End <= section.Span.End);
            if (!cites)
            {
                yield return Descriptor.At(
                    section.Heading.Where,
                    $"The section \"{section.Heading.Text}\" cites no source.",
                    "Put `[@source-id]` after the sentence it supports.");
            }
        }
    }

    /// <summary>True where the author's words are still to come, which is a problem of its own.</summary>
    private static bool IsUnwritten(Section section, ParsedPage page) =>
        page.File.Text.AsSpan(section.Span.Start, section.Span.Length).Contains(Placeholder.Start, StringComparison.OrdinalIgnoreCase);
}
