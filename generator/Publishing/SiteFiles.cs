using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Pictures;
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
    private static readonly string[] KeptFolders = [PictureFolder, SearchFiles.LaterFolder];

    public static FingerprintedFiles Of(PublishedSite site)
    {
        var records = SearchFiles.Of(SearchIndexer.Index(site), site.Settings.KeepsSearchNames, site.Memory);
        var fonts = ThemeAssets.Fonts.Select(name => (Name: name, File: OfTheme(name))).ToList();
        var stylesheet = Fingerprint.Rename(Stylesheet(site.Settings.Theme, fonts), site.Memory);
        var socialCard = OfTheme("social-card.png");
        var page = OfTheme("page.js");
        var moved = OfTheme("moved.js");
        var search = OfTheme("search.js");
        var panelScript = OfTheme("panel.js");
        var favicon = OfTheme("favicon.svg");
        var pictures = site.ShownPictures().ToDictionary(picture => picture.Path, picture => File(picture, site.Memory));
        var addresses = new SiteAssets(Address(stylesheet), Address(page), Address(search), Address(favicon))
        {
            Fonts = [.. fonts.Select(font => Address(font.File))],
            SocialCard = Address(socialCard),
            Pictures = pictures.ToDictionary(pair => pair.Key, pair => Address(pair.Value)),
            SearchHead = Address(records.Head),
            SearchBody = Address(records.Body),
            SearchPanel = Address(records.Panel),
            PanelScript = Address(panelScript),
            MovedScript = Address(moved),
        };
        OutputFile[] served = site.Settings.Portable
            ? []
            : [page, search, panelScript, socialCard, records.Head, records.Body, records.Panel, .. records.Later];
        OutputFile[] ofOldAddresses = site.Settings.Portable || site.Redirects.IsEmpty ? [] : [moved];
        return new FingerprintedFiles(
            [stylesheet, .. fonts.Select(font => font.File), favicon, .. served, .. ofOldAddresses, .. pictures.Values],
            addresses);

        OutputFile OfTheme(string name) =>
            Fingerprint.Rename(new OutputFile("assets/" + name, site.Settings.Theme.Read(name)), site.Memory);
    }

    /// <summary>
    /// What hosts may keep for ever: each file, and the whole folders of which there may be many, since a host reads only so many lines.
    /// </summary>
    public IEnumerable<string> Kept => Files.Select(file => Array.Find(
        KeptFolders,
        folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) is { } folder ? folder + "*" : file.Path).Distinct();

    /// <summary>`causes/images/disc.svg` goes to `assets/images/causes/`.</summary>
    private static OutputFile File(Picture picture, BuildMemory memory)
    {
        var path = PictureFolder + picture.Path.Replace("images/", "", StringComparison.Ordinal);
        return Fingerprint.Rename(new OutputFile(path, picture.Bytes), memory);
    }

    /// <summary>The styles, naming each font by its fingerprinted name: both lie in one folder.</summary>
    private static OutputFile Stylesheet(ThemeFiles theme, List<(string Name, OutputFile File)> fonts)
    {
        var css = Encoding.UTF8.GetString(theme.Read("site.css"));
        foreach (var (name, file) in fonts)
        {
            css = css.Replace($"url({name})", $"url({Path.GetFileName(file.Path)})", StringComparison.Ordinal);
        }

        return new OutputFile("assets/site.css", Encoding.UTF8.GetBytes(css));
    }

    private static UrlPath Address(OutputFile file) => new("/" + file.Path);
}

/// <summary>Every file of the site that is not a page.</summary>
internal static class SiteFiles
{
    public static IReadOnlyList<OutputFile> Of(PublishedSite site, FingerprintedFiles assets) =>
    [
        .. assets.Files,
        .. site.Settings.Portable ? [] : ForHosts(site, assets),
        AtomFeed.Write(site.Settings, site.Articles.Select(Entry)),
    ];

    /// <summary>What hosts and crawlers read; a copy on disk has neither.</summary>
    private static IReadOnlyList<OutputFile> ForHosts(PublishedSite site, FingerprintedFiles assets) =>
    [
        .. HostFiles.Write(site.Settings, site.Redirects, assets.Kept),
        Sitemap.Write(site.Settings, Entries(site)),
    ];

    private static IEnumerable<SitemapEntry> Entries(PublishedSite site) =>
        site.PublishedPages.Select(page => new SitemapEntry(page.Url, page.FrontMatter.Checked?.Value))
            .Concat(GeneratedRoutes.Listed.Concat(site.Lists.FurtherPages).Select(url => new SitemapEntry(url, null)));

    private static FeedEntry Entry(Article article) =>
        new(article.Title, article.Page.FrontMatter.Description.Value, article.Url, article.Page.FrontMatter.Checked!.Value);
}
