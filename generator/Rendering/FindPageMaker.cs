using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the views that lead from a symptom, a pain type or a level of urgency to the articles linked with it.</summary>
internal static class FindPageMaker
{
    public const string Heading = "Find by symptom";

    private const string Description =
        "Symptoms, causes, pain types and warning signs of back pain side by side: the same list for every reader.";

    private static readonly FindView SymptomView = new(GeneratedRoutes.FindBySymptom, "By symptom", Heading,
        "Look for what you feel. Beside each symptom stand the causes that often lie behind it, the rarer ones, the pain types it goes "
        + "with and the warning signs to know. The list is the same for every reader. It cannot tell you what you have.")
    {
        Columns = (article, context) =>
            [.. Causes(article, context), .. Others(article, TopicKind.PainType, context), WarningSigns(article, context)],
    };

    private static readonly FindView PainTypeView = new(GeneratedRoutes.FindByPainType, "By pain type", "Find by pain type",
        "A clinician may have named your pain. Beside each pain type stand the symptoms it goes with, the causes that often lie behind it, "
        + "and the rarer ones. The list is the same for every reader.")
    {
        Columns = (article, context) =>
            [.. Others(article, TopicKind.Symptom, context), .. Causes(article, context), WarningSigns(article, context)],
    };

    private static readonly FindView UrgencyView = new(GeneratedRoutes.FindByUrgency, "By urgency", "Find by urgency",
        "The articles about warning signs, the most urgent first, with the symptoms and causes that are linked with each. "
        + "What to do about each sign stands on its page. The list is the same for every reader.")
    {
        Columns = (sign, context) => [.. Others(sign, TopicKind.Symptom, context), .. Others(sign, TopicKind.Cause, context)],
    };

    private static readonly FindView[] Views = [SymptomView, PainTypeView, UrgencyView];

    /// <summary>A page of the view at an address.</summary>
    public static FindPage Make(UrlPath url, ListPage<Article> shown, PageContext context)
    {
        var view = Views.Single(view => view.Url == url);
        var list = context.Site.Lists.Views[url];
        var pages = new ListPagesMaker(context);
        var heading = ListPagesMaker.Numbered(view.Heading, list, shown);
        return new FindPage(context.Frame, context.Head(heading, ListPagesMaker.Described(Description, list, shown), shown.Url), heading)
        {
            Crumbs = pages.Crumbs(list, shown, null, view.Heading),
            Lead = view.Lead,
            Views = [.. Views.Select(other => new Link(other.Name, context.Addresses.Href(other.Url)))],
            CurrentView = context.Addresses.Href(view.Url),
            BodyWays = ReferenceEquals(view, SymptomView) && shown.Number == 1 ? BodyWaysMaker.Make(context) : [],
            Sections = [.. Sections(view, shown.Entries, context)],
            Pages = pages.Make(list, shown, article => article.Title),
        };
    }

    /// <summary>The warning signs under their levels; other articles in one section without a heading.</summary>
    private static IEnumerable<FindSection> Sections(FindView view, IReadOnlyList<Article> articles, PageContext context)
    {
        if (!ReferenceEquals(view, UrgencyView))
        {
            return [new FindSection(null, [.. articles.Select(article => Row(article, view, context))])];
        }

        return from article in articles
               group article by context.WarningLevels.GetValueOrDefault(article.Id.Value, Urgency.Soon) into level
               orderby level.Key
               let rows = level.Select(article => Row(article, view, context)).ToList()
               select new FindSection(context.Site.Registry.LabelOf(level.Key), rows) { Level = level.Key.Word() };
    }

    private static FindRow Row(Article article, FindView view, PageContext context) =>
        new(context.Summary(article), "find-" + article.Id.Value, [.. view.Columns(article, context)]);

    private static IEnumerable<FindColumn> Causes(Article article, PageContext context)
    {
        if (!context.Site.TopicsOf(TopicKind.Cause).Any())
        {
            return [];
        }

        var causes = Related(article, TopicKind.Cause, context).ToLookup(cause => cause.Rarely);
        return [Column("Usual causes", causes[false], context), Column("Rarer causes", causes[true], context)];
    }

    /// <summary>No symptom is without warning signs: those of the overview go for all.</summary>
    private static FindColumn WarningSigns(Article article, PageContext context)
    {
        var registry = context.Site.Registry;
        var topic = context.Site.WarningTopic;
        var own = from sign in Related(article, TopicKind.WarningSign, context)
                  let level = context.WarningLevels.GetValueOrDefault(sign.Article.Id.Value, Urgency.Soon)
                  orderby level
                  select new FindLink(sign.Article.Title, context.Addresses.Href(sign.Article.Url))
                  {
                      Level = level.Word(),
                      LevelWords = registry.LabelOf(level),
                  };
        return new FindColumn(topic.Title, [.. own, new FindLink("The signs for everyone", context.Addresses.Href(topic.Url))]);
    }

    /// <summary>A column for each topic of the kind.</summary>
    private static IEnumerable<FindColumn> Others(Article article, TopicKind kind, PageContext context)
    {
        var related = Related(article, kind, context).ToLookup(other => other.Article.Topic.Id);
        return context.Site.TopicsOf(kind).Select(topic => Column(topic.Title, related[topic.Id], context));
    }

    private static FindColumn Column(string heading, IEnumerable<(Article Article, bool Rarely)> related, PageContext context) =>
        new(heading, [.. related.Select(other => new FindLink(other.Article.Title, context.Addresses.Href(other.Article.Url)))]);

    /// <summary>The articles of a kind that this one is linked with, by title.</summary>
    private static IEnumerable<(Article Article, bool Rarely)> Related(Article article, TopicKind kind, PageContext context) =>
        from relation in article.Relations
        let other = context.Site.ArticleById[relation.To.Value]
        where other.Topic.Kind == kind
        orderby other.Title.ToLowerInvariant(), other.Id
        select (other, relation.Rarely);

    /// <summary>One of the views: where it lies, its name among the others, its title and its first words.</summary>
    private sealed record FindView(UrlPath Url, string Name, string Heading, string Lead)
    {
        /// <summary>What an article is linked with.</summary>
        public required Func<Article, PageContext, IReadOnlyList<FindColumn>> Columns { get; init; }
    }
}
