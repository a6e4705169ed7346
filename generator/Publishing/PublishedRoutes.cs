using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Redirects;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing;

/// <summary>Judges the addresses of a site before anything is written: none taken twice, every redirect leads to a page.</summary>
internal static class PublishedRoutes
{
    public static IReadOnlyList<Problem> Check(PublishedSite site)
    {
        var written = site.AllPages.Where(site.Holds).Select(page => new Route(page.Url, Location.StartOf(page.File.Path)));
        var routes = written.Concat(GeneratedRoutes.All.Select(url => new Route(url, null))).ToList();
        return [.. RouteRepeated.Check(routes), .. RedirectRules.Check(site.Redirects, routes.Select(route => route.Path).Distinct())];
    }
}
