using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the views that lead from a symptom, a pain type or a level of urgency to the articles linked with it.</summary>
internal static class FindPageMaker
{
    private static readonly (UrlPath Url, string Name)[] Views =
    [
        (GeneratedRoutes.FindBySymptom, "By symptom"),
        (GeneratedRoutes.FindByPainType, "By pain type"),
        (GeneratedRoutes.FindByUrgency, "By urgency"),
    ];

    public static FindPage BySymptom(PageContext context) => Page(context, GeneratedRoutes.FindBySymptom, "Find by symptom") with
    {
        Lead = "Look for what you feel. Beside each symptom stand the causes that often lie behind it, the rarer ones, the pain types it goes with and the warning signs to know. "
            + "The list is the same for every reader. It cannot tell you what you have.",
        Sections = [new FindSection(null, [.. Rows(Topic.Symptoms, context, article => [.. Causes(article, context), Others(article, Topic.PainTypes, context), WarningSigns(article, context)])])],
    };

    public static FindPage ByPainType(PageContext context) => Page(context, GeneratedRoutes.FindByPainType, "Find by pain type") with
    {
        Lead = "A clinician may have named your pain. Beside each pain type stand the symptoms it goes with, the causes that often lie behind it, and the rarer ones. "
            + "The list is the same for every reader.",
        Sections = [new FindSection(null, [.. Rows(Topic.PainTypes, context, article => [Others(article, Topic.Symptoms, context), .. Causes(article, context), WarningSigns(article, context)])])],
    };

    public static FindPage ByUrgency(PageContext context)
    {
        var rows = context.Site.Articles.Where(article => article.Topic.Id == Topic.WarningSigns).ToLookup(
            article => context.WarningLevels.GetValueOrDefault(article.Id.Value, Urgency.Soon),
            article => Row(article, context, sign => [Others(sign, Topic.Symptoms, context), Others(sign, Topic.Causes, context)]));
        return Page(context, GeneratedRoutes.FindByUrgency, "Find by urgency") with
        {
            Lead = "The articles about warning signs, the most urgent first, with the symptoms and causes that are linked with each. "
                + "What to do about each sign stands on its page. The list is the same for every reader.",
            Sections = [.. rows.OrderBy(level => level.Key).Select(level => new FindSection(context.Site.Registry.LabelOf(level.Key), [.. level]) { Level = level.Key.Word() })],
        };
    }

    private static FindPage Page(PageContext context, UrlPath url, string heading) =>
        new(context.Frame, context.Head(heading, "Symptoms, causes, pain types and warning signs of back pain side by side: the same list for every reader.", url), heading)
        {
            Crumbs = context.Crumbs(new Crumb(heading, null)),
            Lead = "",
            Views = [.. Views.Select(view => new Link(view.Name, context.Addresses.Href(view.Url)))],
            CurrentView = context.Addresses.Href(url),
            Sections = [],
        };

    private static IEnumerable<FindRow> Rows(string topic, PageContext context, Func<Article, IEnumerable<FindColumn>> columns) =>
        context.Site.Articles.Where(article => article.Topic.Id == topic).Select(article => Row(article, context, columns));

    private static FindRow Row(Article article, PageContext context, Func<Article, IEnumerable<FindColumn>> columns) =>
        new(context.Summary(article), "find-" + article.Id.Value, [.. columns(article)]);

    private static IEnumerable<FindColumn> Causes(Article article, PageContext context) =>
    [
        Column("Usual causes", Related(article, Topic.Causes, context).Where(cause => !cause.Rarely), context),
        Column("Rarer causes", Related(article, Topic.Causes, context).Where(cause => cause.Rarely), context),
    ];

    /// <summary>No symptom is without warning signs: those of the overview go for all.</summary>
    private static FindColumn WarningSigns(Article article, PageContext context)
    {
        var registry = context.Site.Registry;
        var topic = context.Site.TopicOf(Topic.WarningSigns);
        var own = from sign in Related(article, Topic.WarningSigns, context)
                  let level = context.WarningLevels.GetValueOrDefault(sign.Article.Id.Value, Urgency.Soon)
                  orderby level
                  select new FindLink(sign.Article.Title, context.Addresses.Href(sign.Article.Url)) { Level = level.Word(), LevelWords = registry.LabelOf(level) };
        return new FindColumn(topic.Title, [.. own, new FindLink("The signs for everyone", context.Addresses.Href(topic.Url))]);
    }

    private static FindColumn Others(Article article, string topic, PageContext context) =>
        Column(context.Site.TopicOf(topic).Title, Related(article, topic, context), context);

    private static FindColumn Column(string heading, IEnumerable<(Article Article, bool Rarely)> related, PageContext context) =>
        new(heading, [.. related.Select(other => new FindLink(other.Article.Title, context.Addresses.Href(other.Article.Url)))]);

    /// <summary>The articles of a topic that this one is linked with, by title.</summary>
    private static IEnumerable<(Article Article, bool Rarely)> Related(Article article, string topic, PageContext context) =>
        from relation in article.Relations
        let other = context.Site.ArticleById[relation.To.Value]
        where other.Topic.Id == topic
        orderby other.Title.ToLowerInvariant(), other.Id
        select (other, relation.Rarely);
}
