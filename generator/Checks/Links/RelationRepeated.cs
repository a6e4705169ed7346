using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

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
        Mendable = true,
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
                yield return Descriptor.At(
                    related.Where,
                    $"`{related.Value}` is named as related twice.",
                    "Keep it once, under `related` or under `relatedRarely`.")
                    .MendedBy(IsOfOneList(related.Value, reading) ? ListEntry.Out(reading.Article.Page.File, related) : null);
            }
        }
    }

    /// <summary>True where it stands in one of the two lists alone: which of two is meant, only its author knows.</summary>
    private static bool IsOfOneList(string id, ArticleReading reading) =>
        reading.FrontMatter.Related.Any(each => each.Value == id) != reading.FrontMatter.RelatedRarely.Any(each => each.Value == id);
}
