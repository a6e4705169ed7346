using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A related article that is left out of the site.</summary>
internal sealed class RelationToDraft : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS207", "RelationToDraft", Severity.Error)
    {
        Reason = "A draft is not published, so the relation would lead nowhere.",
        Bad = "related: [scoliosis], while scoliosis.md says `excluded: true`",
        Good = "related: [herniated-disc]",
        Example = new(ExampleKind.Matter, "scoliosis")
        {
            Bad = "related: [stiffness, scoliosis]",
            Good = "related: [stiffness]",
            Beside = "-- causes/scoliosis.md * --\nexcluded: true",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading) =>
        from related in Relations.Of(reading.FrontMatter)
        where reading.Site.Drafts.Contains(related.Value) && !reading.Site.ArticleById.ContainsKey(related.Value)
        select Descriptor.At(
            related.Where,
            $"`{related.Value}` is a draft (`excluded: true`) and is not published.",
            "Take the relation out, or publish the draft.");
}
