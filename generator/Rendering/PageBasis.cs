using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.Site;

namespace BackHealthSite.Rendering;

/// <summary>
/// What the bytes of each page follow from: the data files and the frame, the page itself, and what it shows of others. A maker that shows
/// more of the site has to have it here.
/// </summary>
internal sealed class PageBasis
{
    private readonly PublishedSite site;
    private readonly SiteBasis parts;
    private readonly SiteAssets assets;
    private readonly Basis shared;
    private readonly Dictionary<UrlPath, int> places;

    /// <param name="context">What pages are made from; its site knows what it was joined from.</param>
    public PageBasis(PageContext context)
    {
        (site, assets, parts) = (context.Site, context.Assets, context.Site.Basis!);
        places = site.Articles.Index().ToDictionary(entry => entry.Item.Url, entry => entry.Index);
        var footer = ProsePages.Names.Select(name => site.Prose.GetValueOrDefault(new UrlPath($"/{name}/"))?.FrontMatter.Title.Value);
        shared = site.Memory.Settled(
            "pages",
            new Basis([parts.Data, site.Today, site.Settings.Portable, .. assets.Loaded.Select(path => path.Value), .. footer]));
    }

    /// <summary>Pages that list others show what others see of each.</summary>
    public Basis OfGenerated => new(shared, parts.Listing);

    public Basis Of(ParsedPage prose) => new([shared, .. PartsOf(prose), parts.Listing]);

    public Basis Of(Article article) => new([shared, .. PartsOf(article.Page), .. PartsOf(article)]);

    public Basis Of(Redirect redirect) =>
        new(shared, redirect.From.Value, redirect.To.Value, parts.Of(site.PageAt(redirect.To)!));

    private IEnumerable<object?> PartsOf(ParsedPage page)
    {
        var references = site.ReferencesOf(page);
        var pictures = references.Images.Select(image => image.Picture).OfType<Picture>();
        return [page, .. parts.Of(references), .. pictures.Select(picture => assets.Pictures.GetValueOrDefault(picture.Path).Value)];
    }

    /// <summary>What an article shows of those that belong to it, and of those before and behind it.</summary>
    private IEnumerable<object?> PartsOf(Article article)
    {
        var place = places[article.Url];
        return
        [
            At(place - 1),
            At(place + 1),
            .. article.Relations.SelectMany(relation => new object?[]
            {
                relation.Rarely,
                site.ArticleById.TryGetValue(relation.To.Value, out var other) ? parts.Of(other.Page) : null,
            }),
        ];
    }

    private PageProfile? At(int place) => place >= 0 && place < site.Articles.Length ? parts.Of(site.Articles[place].Page) : null;
}
