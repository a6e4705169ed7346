using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the two pages that show warning signs only: all of them in full, and the ones on one printed side.</summary>
internal static class WarningPageMaker
{
    public static WarningSignsPage Overview(ParsedPage page, PageContext context) => new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
    {
        Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
        CurrentTopicHref = context.Addresses.Href(page.Url),
        BodyHtml = context.Html(page),
        Cards = [.. Cards(context, _ => true)],
        Groups = [.. Groups(context)],
        Sheet = new Link("Print the warning signs on one side", context.Addresses.Href(GeneratedRoutes.WarningSheet)),
        Disclaimer = context.Site.Registry.Disclaimer,
    };

    /// <summary>The core cards say what the core flags' blocks say at length, so those stay away: the rest fits one side in letters of a readable size.</summary>
    public static WarningSheetPage Sheet(PageContext context)
    {
        const string heading = "Warning signs of back pain on one side";
        var topic = context.Site.TopicOf(Topic.WarningSigns);
        var overview = new Link(topic.Title, context.Addresses.Href(topic.Url));
        return new WarningSheetPage(
            context.Frame,
            context.Head(heading, "The signs that need help now, today or soon when you have back pain, on one side of paper to print and keep.", GeneratedRoutes.WarningSheet),
            heading)
        {
            Crumbs = context.Crumbs(new Crumb(overview.Text, overview.Href), new Crumb("On one side", null)),
            CurrentTopicHref = overview.Href,
            Cards = [.. Cards(context, flag => !flag.Core)],
            Overview = overview,
            Disclaimer = context.Site.Registry.Disclaimer,
        };
    }

    private static IEnumerable<CareCard> Cards(PageContext context, Func<RedFlag, bool> isShown)
    {
        var shown = context.Site.Registry.Flags.Where(isShown).Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);
        return Enum.GetValues<Urgency>().Select(urgency => CardMaker.Make(context.Site, context.Addresses, urgency, shown));
    }

    /// <summary>The articles by their level; those about no sign of their own come last.</summary>
    private static IEnumerable<ArticleGroup> Groups(PageContext context)
    {
        return from article in context.Site.Articles
               where article.Topic.Id == Topic.WarningSigns
               group article by context.WarningLevels.TryGetValue(article.Id.Value, out var level) ? level : (Urgency?)null into articles
               orderby articles.Key ?? (Urgency)int.MaxValue
               let word = articles.Key?.Word()
               select new ArticleGroup(
                   articles.Key is { } urgency ? context.Site.Registry.CardAt(urgency).Hidden : "More",
                   "page-" + (word ?? "more"),
                   [.. articles.Select(context.Summary)]) { Level = word };
    }
}
