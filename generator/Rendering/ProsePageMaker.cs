using System.Globalization;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the pages that are not articles but have words of their own: home and the pages about the site.</summary>
internal static class ProsePageMaker
{
    /// <summary>Articles that a topic names on the home page.</summary>
    private const int ArticlesOnHome = 5;

    public static PageModel Make(ParsedPage page, PageContext context) => page.Place switch
    {
        PagePlace.Home => Home(page, context),
        PagePlace.TopicIndex { Topic.Kind: TopicKind.WarningSign } => WarningPageMaker.Overview(page, context),
        PagePlace.TopicIndex index => TopicPageMaker.First(page, index.Topic, context),
        _ => Prose(page, context),
    };

    private static HomePage Home(ParsedPage page, PageContext context) =>
        new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            BodyHtml = new BodyRenderer(context, page).Render(),
            Topics =
            [
                .. from topic in context.Site.Data.Topics.OrderByDescending(topic => topic.Kind == TopicKind.WarningSign)
                   let articles = context.Site.ArticlesOf(topic).ToList()
                   select new TopicCard(
                       topic.Title,
                       context.Addresses.Href(topic.Url),
                       topic.Summary,
                       [.. SomeOf(articles).Select(context.LinkTo)])
                   {
                       Question = topic.Question,
                       Count = articles.Count,
                       IsWarning = topic.Kind == TopicKind.WarningSign,
                   },
            ],
            BodyWays = BodyWaysMaker.Make(context),
            Ways =
            [
                new(
                    FindPageMaker.Heading,
                    context.Addresses.Href(GeneratedRoutes.FindBySymptom),
                    "Each symptom with its usual causes, its rarer causes and the signs to know."),
                new(
                    MapPageMaker.Heading,
                    context.Addresses.Href(GeneratedRoutes.Map),
                    "How causes, symptoms and pain types are linked, as a drawing and as a list."),
                new(
                    AToZPageMaker.Heading,
                    context.Addresses.Href(GeneratedRoutes.AToZ),
                    "Medical names and everyday names, side by side."),
                new("Warning signs to print", context.Addresses.Href(GeneratedRoutes.WarningSheet), "The main signs on one side of paper."),
            ],
        };

    /// <summary>The first of each group, then the second of each, until the card is full.</summary>
    private static IEnumerable<Article> SomeOf(IEnumerable<Article> articles) =>
        articles.GroupBy(article => article.Page.FrontMatter.Group?.Value)
            .SelectMany(group => group.Select((article, place) => (article, place)))
            .OrderBy(entry => entry.place)
            .Take(ArticlesOnHome)
            .Select(entry => entry.article);

    private static ProsePage Prose(ParsedPage page, PageContext context) =>
        new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
            BodyHtml = new BodyRenderer(context, page).Render(),
            HasWritingLines = page.Place is PagePlace.Prose { Name: ProsePages.SheetToPrint },
            EmergencyNumbers = page.Url == GeneratedRoutes.EmergencyNumbers ? [.. Numbers(context.Site)] : [],
            Standards = page.Place is PagePlace.Prose { Name: ProsePages.HowChecked } ? Standards(context) : null,
        };

    /// <summary>Counts only: a page that told times would differ from build to build.</summary>
    private static StandardsReport Standards(PageContext context) => new(
        [.. StandardsTable.All.Select(
            standard => new StandardRow(standard.Id, standard.Asks, StandardsTable.HolderOf(standard, context.Rules)))],
        string.Create(
            CultureInfo.InvariantCulture,
            $"The build of this site checked {context.Site.Articles.Length} articles and {GeneratedPages.CountWith(context.Site)} pages "
            + $"against {context.Rules.Count} rules of the program."),
        new Link("Every rule of the program", context.Addresses.Href(GeneratedRoutes.Rules)));

    /// <summary>Between the digits of a telephone number no line may end.</summary>
    private const char NoBreak = '\u00A0';

    /// <summary>Only rows with an official source are published (DESIGN section 5).</summary>
    private static IEnumerable<EmergencyNumberRow> Numbers(PublishedSite site) =>
        from number in site.Data.EmergencyNumbers
        where number.Official
        let digits = number.Advice.Length - number.Advice.TrimEnd([.. "0123456789 "]).Length
        select new EmergencyNumberRow(
            number.Country,
            number.Number.Split(" or "),
            number.Advice[..^digits].TrimEnd(),
            new Link(number.SourceTitle, number.SourceUrl.AbsoluteUri))
        {
            AdviceNumber = digits > 0 ? Dialled(number.Advice[^digits..].Trim()) : null,
        };

    private static Link Dialled(string number) =>
        new(number.Replace(' ', NoBreak), "tel:" + number.Replace(" ", "", StringComparison.Ordinal));
}
