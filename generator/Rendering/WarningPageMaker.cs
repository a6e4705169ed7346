using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the two pages that show warning signs only: all of them in full, and the main ones on one printed side.</summary>
internal static class WarningPageMaker
{
    public static WarningSignsPage Overview(ParsedPage page, PageContext context) =>
        new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
            CurrentTopicHref = context.Addresses.Href(page.Url),
            BodyHtml = new BodyRenderer(context, page).Render(),
            Cards = [.. Cards(context, [.. context.Site.Registry.Flags])],
            Levels = [.. Enum.GetValues<Urgency>()
                .Select(urgency => new Link(context.Site.Registry.LabelOf(urgency), "#card-" + urgency.Word()))],
            Groups = [.. Groups(ArticlesOf(context).First, context)],
            Pages = new ListPagesMaker(context).Make(ArticlesOf(context), ArticlesOf(context).First),
            Sheet = new Link("Print the main signs on one side", context.Addresses.Href(GeneratedRoutes.WarningSheet)),
            Disclaimer = context.Site.Registry.Disclaimer,
        };

    /// <summary>
    /// The core cards alone: all signs would fit one side only in letters that older eyes cannot read, so the page says where they all are.
    /// </summary>
    public static WarningSheetPage Sheet(PageContext context)
    {
        const string heading = "The main warning signs of back pain";
        var topic = context.Site.WarningTopic;
        var overview = new Link(topic.Title, context.Addresses.Href(topic.Url));
        return new WarningSheetPage(
            context.Frame,
            context.Head(
                heading,
                "The main signs that need help now, today or soon when you have back pain, on one side of paper to print and keep.",
                GeneratedRoutes.WarningSheet),
            heading)
        {
            Crumbs = context.Crumbs(new Crumb(overview.Text, overview.Href), new Crumb("To print", null)),
            CurrentTopicHref = overview.Href,
            Cards = [.. Cards(context, [])],
            Overview = overview,
            Disclaimer = context.Site.Registry.Disclaimer,
        };
    }

    private static PagedList<Article> ArticlesOf(PageContext context) => context.Site.Lists.Topics[context.Site.WarningTopic.Id];

    private static IEnumerable<CareCard> Cards(PageContext context, IReadOnlyList<RedFlag> shown)
    {
        var ids = shown.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);
        return Enum.GetValues<Urgency>().Select(urgency => context.Cards.Make(urgency, context.Addresses, ids));
    }

    /// <summary>The articles by their level; those about no sign of their own come last.</summary>
    public static IEnumerable<ArticleGroup> Groups(ListPage<Article> shown, PageContext context)
    {
        return from article in shown.Entries
               group article by context.WarningLevels.TryGetValue(article.Id.Value, out var level) ? level : (Urgency?)null into articles
               orderby articles.Key ?? (Urgency)int.MaxValue
               let word = articles.Key?.Word()
               select new ArticleGroup(
                   articles.Key is { } urgency ? context.Site.Registry.LabelOf(urgency) : "More",
                   "page-" + (word ?? "more"),
                   [.. articles.Select(context.Summary)])
               { Level = word };
    }
}
