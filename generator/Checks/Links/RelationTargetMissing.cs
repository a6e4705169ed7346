using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A related article that does not exist.</summary>
internal sealed class RelationTargetMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS206", "RelationTargetMissing", Severity.Error)
    {
        Reason = "Relations show as links on both articles; one end is missing.",
        Bad = "related: [herniated-disk]",
        Good = "related: [herniated-disc]",
        Example = new(ExampleKind.Matter, "stifness") { Bad = "related: [stiffness, stifness]", Good = "related: [stiffness]" },
        Remedy = Remedy.As("LinkTargetMissing"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading) =>
        from related in Relations.Of(reading.FrontMatter)
        where !reading.Site.ArticleById.ContainsKey(related.Value)
        where !reading.Site.Drafts.Contains(related.Value) && !reading.Site.IsUnread(related.Value)
        select Descriptor.At(
            related.Where,
            $"No article is called `{related.Value}`.",
            NearestName.Offer(related.Value, reading.Site.ArticleById.Keys, "Name an article by the name of its file without `.md`."));
}
