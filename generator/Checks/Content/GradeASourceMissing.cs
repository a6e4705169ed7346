using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>An article without a source of grade A.</summary>
internal sealed class GradeASourceMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS404", "GradeASourceMissing", Severity.Error)
    {
        Reason = "At least one source must be a health service, a guideline body or a government agency.",
        Bad = "An article that cites two reviews (grade B).",
        Good = "An article that cites a review and a health service.",
        Example = new(ExampleKind.Body, "Muscle strain")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle may be pulled [@good-two] [@review]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle may be pulled [@good-one] [@review]. See [stiffness](xref:stiffness).",
            Beside = "-- _data/sources.yml + --\n"
                + "review: {title: A review, publisher: A journal, url: \"https://example.com/review\", grade: B, read: 2026-11-22}",
        },
        Standards = ["EVI-02"],
        Remedy = Remedy.As("SectionWithoutCitation"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var cited = reading.Site.CitationsOf(reading.Page);
        if (cited.Length > 0 && cited.All(citation => citation.Source is { } source && source.Grade != SourceGrade.A))
        {
            yield return Descriptor.At(
                reading.FrontMatter.Title.Where,
                "None of the article's sources is of grade A.",
                "Cite a health service, a guideline body or a government agency.");
        }
    }
}
