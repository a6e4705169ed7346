using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>An article that rests on a single source.</summary>
internal sealed class SourcesTooFew : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS403", "SourcesTooFew", Severity.Error)
    {
        Reason = "One source can be wrong or out of date; an article rests on at least two.",
        Bad = "An article that cites only [@medlineplus-sciatica].",
        Good = "An article that cites [@medlineplus-sciatica] and [@nhs-inform-sciatica].",
        Example = new(ExampleKind.Body, "Muscle strain")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
        },
        Standards = ["EVI-02"],
        Remedy = Remedy.As("SectionWithoutCitation"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        // A misspelt source counts: that it is unknown is a problem of its own.
        var cited = reading.Site.CitationsOf(reading.Page).Select(citation => citation.Number).DefaultIfEmpty().Max();
        if (cited == 0)
        {
            yield return Descriptor.At(
                reading.FrontMatter.Title.Where,
                "The article cites no source.",
                "Cite at least two sources, one of them grade A.");
        }
        else if (cited == 1)
        {
            yield return Descriptor.At(
                reading.FrontMatter.Title.Where,
                "The article cites only one source.",
                "Add a second source that says the same, or take out what only one says.");
        }
    }
}
