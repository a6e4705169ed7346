using BackHealthSite.Diagnostics;

namespace BackHealthSite.Site;

/// <summary>The addresses at which a site publishes pages, each with the file it comes from.</summary>
internal static class PublishedRoutes
{
    public static IEnumerable<Route> Of(PublishedSite site) => site.AllPages.Where(site.Holds)
        .Select(page => new Route(page.Url, Location.StartOf(page.File.Path)))
        .Concat(GeneratedRoutes.All.Concat(site.Lists.FurtherPages).Select(url => new Route(url, null)));
}
