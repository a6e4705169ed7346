using System.Collections.Frozen;
using System.Collections.Immutable;
using BackHealthSite.Content;

namespace BackHealthSite.Site.Map;

/// <summary>Two articles of different kinds that belong together.</summary>
internal sealed record SubjectLink(Article From, Article To, bool Rarely);

/// <summary>The causes, symptoms and pain types that are linked with one of another kind, and those links.</summary>
internal sealed record SubjectMap(ImmutableArray<Article> Subjects, ImmutableArray<SubjectLink> Links)
{
    /// <summary>The kinds of article on the map, in the order of its columns.</summary>
    public static readonly ImmutableArray<TopicKind> Kinds = [TopicKind.Cause, TopicKind.Symptom, TopicKind.PainType];

    public static SubjectMap Of(ImmutableArray<Article> articles, FrozenDictionary<string, Article> byId)
    {
        var links = articles.Select(article => LinksOf(byId, article).ToList()).ToList();
        return new SubjectMap(
            [.. articles.Where((_, place) => links[place].Count > 0)],
            [.. links.SelectMany(own => own).Where(link => ColumnOf(link.From) < ColumnOf(link.To))]);
    }

    /// <summary>Whether an article stands on the map.</summary>
    public static bool Holds(FrozenDictionary<string, Article> byId, Article article) => LinksOf(byId, article).Any();

    public static int ColumnOf(Article article) => Kinds.IndexOf(article.Topic.Kind);

    /// <summary>The links of one article to those of another kind.</summary>
    private static IEnumerable<SubjectLink> LinksOf(FrozenDictionary<string, Article> byId, Article article) =>
        from relation in article.Relations
        where ColumnOf(article) >= 0
        let other = byId[relation.To.Value]
        where ColumnOf(other) >= 0 && ColumnOf(other) != ColumnOf(article)
        select new SubjectLink(article, other, relation.Rarely);
}
