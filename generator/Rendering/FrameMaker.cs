using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Builds what surrounds every page: once for a site that is served, for each page of a copy on disk.</summary>
internal static class FrameMaker
{
    private const string CopyLine = "This is a copy to look at, not the published site.";

    public static SiteFrame Make(PublishedSite site, Hrefs addresses, SiteAssets assets)
    {
        var served = Served(site, addresses, assets);
        return site.Settings.Portable ? OnDisk(served) : served;
    }

    /// <summary>Browsers load no module and no record from disk, and refuse to fetch a font ahead.</summary>
    private static SiteFrame OnDisk(SiteFrame served) => served with
    {
        Search = served.AToZ,
        SearchPlaces = null,
        Assets = served.Assets with { Fonts = [] },
        ContentSecurityPolicy = ContentSecurityPolicy.OnDisk,
        CopyLine = CopyLine,
    };

    private static SiteFrame Served(PublishedSite site, Hrefs addresses, SiteAssets assets) =>
        new(site.Settings.Title, addresses.Href(UrlPath.Home))
        {
            Publisher = site.Settings.Publisher,
            Language = site.Settings.Language,
            Topics = [.. site.Data.Topics.Select(topic => new Link(topic.Title, addresses.Href(topic.Url)))],
            AToZ = new Link(AToZPageMaker.Heading, addresses.Href(GeneratedRoutes.AToZ)),
            Search = new Link("Search", addresses.Href(GeneratedRoutes.Search)),
            Footer =
            [
                new Link(FindPageMaker.Heading, addresses.Href(GeneratedRoutes.FindBySymptom)),
                new Link(MapPageMaker.Heading, addresses.Href(GeneratedRoutes.Map)),
                .. ProsePages.Names.Select(name => Footer(site, addresses, new UrlPath($"/{name}/"))).OfType<Link>(),
            ],
            EmergencyLine = new EmergencyLine(
                site.Registry.EmergencyLine,
                new Link(site.Registry.EmergencyLink, addresses.Href(GeneratedRoutes.EmergencyNumbers))),
            Assets = new FrameAssets(
                addresses.Href(assets.Stylesheet),
                addresses.Href(assets.PageScript),
                addresses.Href(assets.SearchScript),
                addresses.Href(assets.Favicon))
            {
                Fonts = [.. assets.Fonts.Select(addresses.Href)],
                SocialCardUrl = site.Settings.AddressOf(assets.SocialCard),
            },
            SearchPlaces = new SearchPlaces(
                addresses.Href(GeneratedRoutes.Search),
                addresses.Href(assets.SearchHead),
                addresses.Href(assets.SearchBody),
                addresses.Href(assets.SearchPanel))
            {
                PanelCodeHref = addresses.Href(assets.PanelScript),
            },
            ReportMistakeHref = MistakeReport.Href(site.Settings.Repository),
            FeedHref = addresses.Href(GeneratedRoutes.Feed),
            ContentSecurityPolicy = ContentSecurityPolicy.Meta,
        };

    private static Link? Footer(PublishedSite site, Hrefs addresses, UrlPath url) =>
        site.Prose.TryGetValue(url, out var page) ? new Link(page.FrontMatter.Title.Value, addresses.Href(url)) : null;
}
