using BackHealthSite.Content;
using BackHealthSite.Publishing.Hosts;
using BackHealthSite.Rendering;
using BackHealthSite.Search;
using BackHealthSite.Site;
using BackHealthSite.Theme;

namespace BackHealthSite.Publishing;

/// <summary>The files of the theme and of search, named by their content, and the addresses that pages use for them.</summary>
internal sealed record FingerprintedFiles(IReadOnlyList<OutputFile> Files, SiteAssets Addresses)
{
    public static FingerprintedFiles Of(PublishedSite site)
    {
        var records = SearchIndexer.Index(site);
        var stylesheet = Theme("site.css");
        var script = Theme("search.js");
        var favicon = Theme("favicon.svg");
        var head = Fingerprint.Rename(new OutputFile("search/head.json", records.Head));
        var body = Fingerprint.Rename(new OutputFile("search/body.json", records.Body));
        var panel = Fingerprint.Rename(new OutputFile("search/panel.json", records.Panel));
        var addresses = new SiteAssets(Address(stylesheet), Address(script), Address(favicon))
        {
            SearchHead = Address(head),
            SearchBody = Address(body),
            SearchPanel = Address(panel),
        };
        return new FingerprintedFiles([stylesheet, script, favicon, head, body, panel], addresses);
    }

    private static OutputFile Theme(string name) => Fingerprint.Rename(new OutputFile("assets/" + name, ThemeAssets.Read(name)));

    private static UrlPath Address(OutputFile file) => new("/" + file.Path);
}

/// <summary>Every file of the site that is not a page.</summary>
internal static class SiteFiles
{
    public static IReadOnlyList<OutputFile> Of(PublishedSite site, FingerprintedFiles assets) =>
    [
        .. assets.Files,
        .. HostFiles.Write(site.Settings, site.Redirects, assets.Files.Select(file => file.Path)),
        Sitemap.Write(site.Settings, Entries(site)),
        AtomFeed.Write(site.Settings, site.Articles.Select(Entry)),
    ];

    private static IEnumerable<SitemapEntry> Entries(PublishedSite site) =>
        site.PublishedPages.Select(page => new SitemapEntry(page.Url, page.FrontMatter.Checked?.Value))
            .Concat([new SitemapEntry(GeneratedRoutes.AToZ, null), new SitemapEntry(GeneratedRoutes.Search, null)]);

    private static FeedEntry Entry(Article article) =>
        new(article.Title, article.Page.FrontMatter.Description.Value, article.Url, article.Page.FrontMatter.Checked!.Value);
}
