using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the pages that neither an author writes nor an article fills: search, and the page for a wrong address.</summary>
internal static class GeneratedPageMaker
{
    public static SearchPage Search(PageContext context)
    {
        const string heading = "Search";
        return new SearchPage(
            context.Frame,
            context.Head(
                heading,
                "Search the articles about back pain in your own words. What you type never leaves your device.",
                GeneratedRoutes.Search),
            heading)
        {
            Crumbs = context.Crumbs(new Crumb(heading, null)),
            CurrentTopicHref = context.Addresses.Href(GeneratedRoutes.Search),
        };
    }

    public static NotFoundPage NotFound(PageContext context)
    {
        const string heading = "Page not found";
        var head = context.Head(
            heading,
            "There is no page at this address. The A to Z, the topics and the search can help you on.",
            GeneratedRoutes.NotFound);
        return new NotFoundPage(context.Frame, head with { NoIndex = true }, heading)
        {
            Crumbs = context.Crumbs(new Crumb(heading, null)),
        };
    }
}
