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

    /// <summary>The most subjects that a drawing can show so that a reader still finds one.</summary>
    public const int MostDrawn = 150;

    public bool CanBeDrawn => Subjects.Length <= MostDrawn;

    public static SubjectMap Of(PublishedSite site) => new(
        [.. site.Articles.Where(article => Holds(site, article))],
        [
            .. from article in site.Articles
               from link in LinksOf(site, article)
               where ColumnOf(link.From) < ColumnOf(link.To)
               select link,
        ]);

    /// <summary>Whether an article stands on the map.</summary>
    public static bool Holds(PublishedSite site, Article article) => LinksOf(site, article).Any();

    public static int ColumnOf(Article article) => Kinds.IndexOf(article.Topic.Kind);

    /// <summary>The links of one article to those of another kind.</summary>
    private static IEnumerable<SubjectLink> LinksOf(PublishedSite site, Article article) =>
        from relation in article.Relations
        where ColumnOf(article) >= 0
        let other = site.ArticleById[relation.To.Value]
        where ColumnOf(other) >= 0 && ColumnOf(other) != ColumnOf(article)
        select new SubjectLink(article, other, relation.Rarely);
}
