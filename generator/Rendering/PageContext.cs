using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>What every page is made from: the site, its addresses and the frame around each page.</summary>
internal sealed record PageContext(PublishedSite Site, Hrefs Addresses, SiteAssets Assets)
{
    /// <summary>The rules that the site is held to, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    public SiteFrame Frame { get; init; } = FrameMaker.Make(Site, Addresses, Assets);

    public SpareWriters Writers { get; } = new();

    public CardMaker Cards { get; } = new(Site.Registry);

    /// <summary>How pressing each warning-sign article is, by its id.</summary>
    public IReadOnlyDictionary<string, Urgency> WarningLevels { get; } = RedFlags.WarningLevels.Of(Site.Registry);

    /// <summary>The same as one page sees it: on disk its addresses are its own.</summary>
    public PageContext On(Content.UrlPath page)
    {
        var addresses = Addresses.On(page);
        return ReferenceEquals(addresses, Addresses)
            ? this
            : this with { Addresses = addresses, Frame = FrameMaker.Make(Site, addresses, Assets) };
    }

    public PageHead Head(ParsedPage page) => Head(page.FrontMatter.Title.Value, page.FrontMatter.Description.Value, page.Url);

    public PageHead Head(string heading, string description, Content.UrlPath url) =>
        new($"{heading} \u2013 {Site.Settings.Title}", description, Site.Settings.AddressOf(url))
        {
            NoIndex = !Site.Settings.Indexing || Site.Settings.Portable,
            ReportMistakeHref = MistakeReport.Href(Site.Settings.Repository, heading, Site.Settings.AddressOf(url)),
        };

    public IReadOnlyList<Crumb> Crumbs(params Crumb[] steps) => [new Crumb("Home", Addresses.Href(Content.UrlPath.Home)), .. steps];

    public Link LinkTo(Article article) => new(article.Title, Addresses.Href(article.Url));

    public ArticleSummary Summary(Article article) =>
        new(article.Title, Addresses.Href(article.Url), article.Page.FrontMatter.Description.Value);
}
