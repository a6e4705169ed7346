using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Makes the relations that authors wrote on one end show on both; a usual relation outweighs a rare one.</summary>
internal static class RelationGraph
{
    public static IReadOnlyDictionary<ArticleId, ImmutableArray<Relation>> Build(IReadOnlyDictionary<ArticleId, FrontMatter> articles)
    {
        var ends = articles.Keys.ToDictionary(id => id, _ => new Dictionary<ArticleId, bool>());
        foreach (var (id, matter) in articles)
        {
            foreach (var related in matter.Related)
            {
                Join(ends, id, new ArticleId(related.Value), rarely: false);
            }

            foreach (var related in matter.RelatedRarely)
            {
                Join(ends, id, new ArticleId(related.Value), rarely: true);
            }
        }

        return ends.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(end => new Relation(end.Key, end.Value)).OrderBy(relation => relation.To).ToImmutableArray());
    }

    private static void Join(Dictionary<ArticleId, Dictionary<ArticleId, bool>> ends, ArticleId from, ArticleId to, bool rarely)
    {
        if (from == to || !ends.TryGetValue(to, out var other))
        {
            return;
        }

        var own = ends[from];
        own[to] = own.GetValueOrDefault(to, true) && rarely;
        other[from] = other.GetValueOrDefault(from, true) && rarely;
    }
}
