using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

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
        select Descriptor.At(related.Where, $"`{related.Value}` is a draft (`excluded: true`) and is not published.", "Take the relation out, or publish the draft.");
}

/// <summary>A relation to the article itself, or one that stands twice.</summary>
internal sealed class RelationRepeated : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS208", "RelationRepeated", Severity.Error)
    {
        Reason = "A relation is either usual or rare, and an article is not its own relative.",
        Bad = "related: [sciatica]\nrelatedRarely: [sciatica]",
        Good = "related: [sciatica]",
        Example = new(ExampleKind.Matter, "stiffness")
        {
            Bad = "related: [stiffness]\nrelatedRarely: [stiffness]",
            Good = "related: [stiffness]",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var related in Relations.Of(reading.FrontMatter))
        {
            if (related.Value == reading.Article.Id.Value)
            {
                yield return Descriptor.At(related.Where, "The article names itself as related.", "Take it out.");
            }
            else if (!seen.Add(related.Value))
            {
                yield return Descriptor.At(related.Where, $"`{related.Value}` is named as related twice.", "Keep it once, under `related` or under `relatedRarely`.");
            }
        }
    }
}

/// <summary>The relations an author wrote, usual and rare.</summary>
internal static class Relations
{
    public static IEnumerable<Located<string>> Of(FrontMatter matter) => matter.Related.Concat(matter.RelatedRarely);
}
