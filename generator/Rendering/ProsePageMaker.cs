using System.Globalization;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the pages that are not articles but have words of their own: home, topics and the pages about the site.</summary>
internal static class ProsePageMaker
{
    /// <summary>Articles that a topic names on the home page.</summary>
    private const int ArticlesOnHome = 6;

    public static PageModel Make(ParsedPage page, PageContext context) => page.Place switch
    {
        PagePlace.Home => Home(page, context),
        PagePlace.TopicIndex { Topic: Topic.WarningSigns } => WarningSigns(page, context),
        PagePlace.TopicIndex index => TopicOf(page, index.Topic, context),
        _ => Prose(page, context),
    };

    private static HomePage Home(ParsedPage page, PageContext context) => new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
    {
        BodyHtml = context.Html(page),
        Topics =
        [
            .. from topic in context.Site.Data.Topics
               let articles = context.Site.Articles.Where(article => article.Topic == topic).Take(ArticlesOnHome)
               select new TopicCard(
                   topic.Title,
                   context.Addresses.Href(topic.Url),
                   topic.Summary,
                   [.. articles.Select(article => new Link(article.Title, context.Addresses.Href(article.Url)))]),
        ],
    };

    private static TopicPage TopicOf(ParsedPage page, string topic, PageContext context) => new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
    {
        Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
        CurrentTopicHref = context.Addresses.Href(page.Url),
        BodyHtml = context.Html(page),
        Articles = [.. Summaries(topic, context)],
    };

    private static WarningSignsPage WarningSigns(ParsedPage page, PageContext context)
    {
        var registry = context.Site.Registry;
        var all = registry.Flags.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);
        return new WarningSignsPage(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
            CurrentTopicHref = context.Addresses.Href(page.Url),
            BodyHtml = context.Html(page),
            Cards = [.. Enum.GetValues<Urgency>().Select(urgency => CardMaker.Make(context.Site, context.Addresses, urgency, all))],
            Articles = [.. Summaries(Topic.WarningSigns, context)],
            Disclaimer = registry.Disclaimer,
        };
    }

    private static ProsePage Prose(ParsedPage page, PageContext context) => new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
    {
        Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
        BodyHtml = context.Html(page),
        HasWritingLines = page.Place is PagePlace.Prose { Name: PagePlaces.SheetToPrint },
        EmergencyNumbers = page.Url == GeneratedRoutes.EmergencyNumbers ? [.. Numbers(context.Site)] : [],
        Standards = page.Place is PagePlace.Prose { Name: PagePlaces.HowChecked } ? Standards(context) : null,
    };

    /// <summary>Counts only: a page that told times would differ from build to build.</summary>
    private static StandardsReport Standards(PageContext context) => new(
        [.. StandardsTable.All.Select(standard => new StandardRow(standard.Id, standard.Asks, standard.HeldBy.Words))],
        string.Create(
            CultureInfo.InvariantCulture,
            $"The build of this site checked {context.Site.Articles.Length} articles and {PageRenderer.CountOf(context.Site)} pages against {context.Rules} rules of the program."));

    private static IEnumerable<ArticleSummary> Summaries(string topic, PageContext context) =>
        from article in context.Site.Articles
        where article.Topic.Id == topic
        select new ArticleSummary(article.Title, context.Addresses.Href(article.Url), article.Page.FrontMatter.Description.Value);

    /// <summary>Only rows with an official source are published (DESIGN section 5).</summary>
    private static IEnumerable<EmergencyNumberRow> Numbers(PublishedSite site) =>
        from number in site.Data.EmergencyNumbers
        where number.Official
        select new EmergencyNumberRow(number.Country, number.Number, number.Advice, new Link(number.SourceTitle, number.SourceUrl.AbsoluteUri));
}
