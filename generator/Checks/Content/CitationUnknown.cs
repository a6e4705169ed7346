using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A citation of a source that the data file does not have.</summary>
internal sealed class CitationUnknown : IPageRule
{
    public static readonly Rule Descriptor = new("BHS401", "CitationUnknown", Severity.Error)
    {
        Reason = "A fact without its source cannot be checked; sources are listed once, in _data/sources.yml.",
        Bad = "[@nhs-siatica]",
        Good = "[@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-on]") { Bad = "Words. [@good-on]", Good = "Words. [@good-one]" },
        Standards = ["EVI-04"],
        Remedy = new(
            RemedyGroup.Sources,
            "`[@id]`: square brackets, the `@` and an id from `input/_data/sources.yml`. A new source goes into that file"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from cited in site.CitationsOf(page)
        where cited.Source is null
        select Descriptor.At(
            cited.Citation.Where,
            $"`input/_data/sources.yml` has no source `{cited.Citation.SourceId}`.",
            NearestName.Offer(
                cited.Citation.SourceId,
                site.Data.Sources.Keys,
                $"Add it there: `{cited.Citation.SourceId}: {{title: \"...\", publisher: \"...\", url: \"https://...\", grade: A, read: "
                + $"2026-11-22}}`, with the day you read it."));
}
