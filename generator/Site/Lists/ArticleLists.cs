using System.Collections.Frozen;
using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Site.Map;

namespace BackHealthSite.Site.Lists;

/// <summary>Everything that grows with the number of articles and is shown whole: each list on as many pages as it needs.</summary>
internal sealed record ArticleLists(AToZList AToZ, MapLists Map)
{
    public static ArticleLists None { get; } = new(new AToZList([], IsCut: false), MapLists.None);

    /// <summary>The articles of each topic, by its id: in menu order, those about warning signs by their level.</summary>
    public FrozenDictionary<string, PagedList<Article>> Topics { get; init; } = FrozenDictionary<string, PagedList<Article>>.Empty;

    /// <summary>The articles of the views by symptom, pain type and urgency, by the address of the view.</summary>
    public FrozenDictionary<UrlPath, PagedList<Article>> Views { get; init; } = FrozenDictionary<UrlPath, PagedList<Article>>.Empty;

    /// <summary>The addresses of the pages that are there only because a list is long.</summary>
    public IEnumerable<UrlPath> FurtherPages =>
    [
        .. AToZ.Pages.Select(page => page.Url),
        .. Map.Pages.Select(page => page.Url),
        .. Views.Values.Concat(Topics.Values).SelectMany(list => list.Further).Select(page => page.Url).Order(),
    ];

    public static ArticleLists Of(SiteData data, RedFlagRegistry registry, ListedArticles listed)
    {
        var size = new ListSize(data.Settings);
        var shelf = new Shelf(listed, WarningLevels.Of(registry), size);
        return new ArticleLists(
            AToZList.Of(listed.Names, size),
            MapLists.Of(SubjectMap.Of(listed.Articles, listed.ById), data.Topics, size))
        {
            Topics = data.Topics.DistinctBy(topic => topic.Id).ToFrozenDictionary(
                topic => topic.Id,
                topic => shelf.Of(topic, ListSize.OfBeginning(listed.Prose.GetValueOrDefault(topic.Url), topic.Kind, registry)),
                StringComparer.Ordinal),
            Views = new[]
            {
                shelf.View(GeneratedRoutes.FindBySymptom, TopicKind.Symptom, ListSize.Body),
                shelf.View(GeneratedRoutes.FindByPainType, TopicKind.PainType),
                shelf.View(GeneratedRoutes.FindByUrgency, TopicKind.WarningSign),
            }.ToFrozenDictionary(view => view.First.Url),
        };
    }

    /// <summary>The articles as the pages show them, the most urgent warning signs first.</summary>
    private sealed class Shelf(ListedArticles listed, IReadOnlyDictionary<string, Urgency> levels, ListSize size)
    {
        public PagedList<Article> Of(Topic topic, int beside) => PagedList<Article>.Of(
            topic.Url,
            [.. listed.Articles.Where(article => article.Topic.Id == topic.Id).OrderBy(LevelOf)],
            size.OfSummary,
            new ListRoom(size, beside));

        /// <summary>A list of several pages is in the order of its titles, so that each page can be told by its first.</summary>
        public PagedList<Article> View(UrlPath url, TopicKind kind, int beside = 0)
        {
            var articles = listed.Articles.Where(article => article.Topic.Kind == kind).OrderBy(LevelOf).ToList();
            var room = new ListRoom(size, beside);
            var view = PagedList<Article>.Of(url, articles, SizeOfRow, room);
            return view.IsCut ? PagedList<Article>.Of(url, [.. articles.OrderBy(LevelOf).ThenBy(TitleOf)], SizeOfRow, room) : view;
        }

        private static string TitleOf(Article article) => article.Title.ToLowerInvariant();

        private int SizeOfRow(Article article) => size.OfRow(article, listed.ById);

        private int LevelOf(Article article) => article.Topic.Kind != TopicKind.WarningSign ? 0
            : levels.TryGetValue(article.Id.Value, out var level) ? (int)level
            : int.MaxValue;
    }
}
