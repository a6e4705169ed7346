using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>What every page is made from: the site, its addresses and the frame around each page.</summary>
internal sealed record PageContext(PublishedSite Site, SiteAddresses Addresses, SiteAssets Assets)
{
    /// <summary>The number of rules that the site is held to.</summary>
    public int Rules { get; init; }

    public SiteFrame Frame { get; } = FrameMaker.Make(Site, Addresses, Assets);

    /// <summary>How pressing each warning-sign article is, by its id.</summary>
    public IReadOnlyDictionary<string, Urgency> WarningLevels { get; } = RedFlags.WarningLevels.Of(Site.Registry);

    public PageHead Head(ParsedPage page) => Head(page.FrontMatter.Title.Value, page.FrontMatter.Description.Value, page.Url);

    public PageHead Head(string heading, string description, Content.UrlPath url) =>
        new($"{heading} \u2013 {Site.Settings.Title}", description, Site.Settings.AddressOf(url)) { NoIndex = !Site.Settings.Indexing };

    public IReadOnlyList<Crumb> Crumbs(params Crumb[] steps) => [new Crumb("Home", Addresses.Href(Content.UrlPath.Home)), .. steps];

    public Link LinkTo(Article article) => new(article.Title, Addresses.Href(article.Url));

    public ArticleSummary Summary(Article article) => new(article.Title, Addresses.Href(article.Url), article.Page.FrontMatter.Description.Value);

    public string Html(ParsedPage page) => new BodyRenderer(this, page).Render(page.Tree);
}
