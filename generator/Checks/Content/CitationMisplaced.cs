using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A citation where no Sources section can follow it up, or inside the words of a link.</summary>
internal sealed class CitationMisplaced : IPageRule
{
    public static readonly Rule Descriptor = new("BHS400", "CitationMisplaced", Severity.Error)
    {
        Reason = "A citation is a link to the article's Sources section: other pages have none, and a link cannot stand inside a link.",
        Bad = "[a slipped disc [@nice-ng59]](xref:herniated-disc)",
        Good = "[a slipped disc](xref:herniated-disc) [@nice-ng59]",
        Example = new(ExampleKind.Section, "[@good-one]")
        {
            Bad = "[how it [@good-one] feels](xref:stiffness)",
            Good = "[how it feels](xref:stiffness) [@good-one]",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var citation in page.Citations)
        {
            if (!page.IsArticle)
            {
                yield return Descriptor.At(
                    citation.Where,
                    "This page is not an article and has no Sources section.",
                    "Take the citation out, or link to the source.");
            }
            else if (citation.InsideLink)
            {
                yield return Descriptor.At(citation.Where, "The citation stands inside the words of a link.", "Move it behind the link.");
            }
        }
    }
}
