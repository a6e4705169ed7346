using BackHealthSite.Content;
using BackHealthSite.Content.Pictures;
using BackHealthSite.Publishing.Hosts;
using BackHealthSite.Rendering;
using BackHealthSite.Search;
using BackHealthSite.Site;
using BackHealthSite.Theme;

namespace BackHealthSite.Publishing;

/// <summary>The files of the theme and of search, named by their content, and the addresses that pages use for them.</summary>
internal sealed record FingerprintedFiles(IReadOnlyList<OutputFile> Files, SiteAssets Addresses)
{
    private const string PictureFolder = "assets/images/";

    public static FingerprintedFiles Of(PublishedSite site)
    {
        var records = SearchIndexer.Index(site);
        var stylesheet = Theme("site.css");
        var page = Theme("page.js");
        var search = Theme("search.js");
        var favicon = Theme("favicon.svg");
        var head = Fingerprint.Rename(new OutputFile("search/head.json", records.Head));
        var body = Fingerprint.Rename(new OutputFile("search/body.json", records.Body));
        var panel = Fingerprint.Rename(new OutputFile("search/panel.json", records.Panel));
        var pictures = site.ShownPictures().ToDictionary(picture => picture.Path, File);
        var addresses = new SiteAssets(Address(stylesheet), Address(page), Address(search), Address(favicon))
        {
            Pictures = pictures.ToDictionary(pair => pair.Key, pair => Address(pair.Value)),
            SearchHead = Address(head),
            SearchBody = Address(body),
            SearchPanel = Address(panel),
        };
        return new FingerprintedFiles([stylesheet, page, search, favicon, head, body, panel, .. pictures.Values], addresses);
    }

    /// <summary>What hosts may keep for ever: each file, and the whole folder of the pictures, since a host reads only so many lines.</summary>
    public IEnumerable<string> Kept =>
        Files.Select(file => file.Path.StartsWith(PictureFolder, StringComparison.Ordinal) ? PictureFolder + "*" : file.Path).Distinct();

    /// <summary>`causes/images/disc.svg` goes to `assets/images/causes/`.</summary>
    private static OutputFile File(Picture picture) =>
        Fingerprint.Rename(new OutputFile(PictureFolder + picture.Path.Replace("images/", "", StringComparison.Ordinal), picture.Bytes));

    private static OutputFile Theme(string name) => Fingerprint.Rename(new OutputFile("assets/" + name, ThemeAssets.Read(name)));

    private static UrlPath Address(OutputFile file) => new("/" + file.Path);
}

/// <summary>Every file of the site that is not a page.</summary>
internal static class SiteFiles
{
    public static IReadOnlyList<OutputFile> Of(PublishedSite site, FingerprintedFiles assets) =>
    [
        .. assets.Files,
        .. HostFiles.Write(site.Settings, site.Redirects, assets.Kept),
        Sitemap.Write(site.Settings, Entries(site)),
        AtomFeed.Write(site.Settings, site.Articles.Select(Entry)),
    ];

    private static IEnumerable<SitemapEntry> Entries(PublishedSite site) =>
        site.PublishedPages.Select(page => new SitemapEntry(page.Url, page.FrontMatter.Checked?.Value))
            .Concat([new SitemapEntry(GeneratedRoutes.AToZ, null), new SitemapEntry(GeneratedRoutes.Search, null)]);

    private static FeedEntry Entry(Article article) =>
        new(article.Title, article.Page.FrontMatter.Description.Value, article.Url, article.Page.FrontMatter.Checked!.Value);
}
