using BackHealthSite.Content;
using BackHealthSite.Site;

namespace BackHealthSite.Rendering;

/// <summary>
/// Turns places on the site into addresses for pages: the only part of the generator that knows the base path, and the way between two
/// files on disk.
/// </summary>
internal sealed record Hrefs(SiteSettings Settings)
{
    /// <summary>What stands in front of a place's path, as seen from the page that shows the address.</summary>
    private string Start { get; init; } = Settings.BasePath;

    /// <summary>
    /// The addresses as a page has to write them: the same on all pages, but for a copy on disk, where the way starts at the page.
    /// </summary>
    public Hrefs On(UrlPath page) =>
        Settings.Portable ? this with { Start = string.Concat(Enumerable.Repeat("../", page.Value.AsSpan().Count('/') - 1)) } : this;

    /// <summary>On disk a folder does not open its page, so the file is named.</summary>
    public string Href(UrlPath path) =>
        string.Concat(Start, path.Value.AsSpan(1), Settings.Portable && path.Value.EndsWith('/') ? "index.html" : "");

    public string Href(UrlPath path, Anchor anchor) => $"{Href(path)}#{anchor}";

    /// <summary>The address of a link an author wrote, on a site without link problems.</summary>
    public string Href(ResolvedLink link) => link.To switch
    {
        Destination.Page page when ReferenceEquals(page.Parsed, link.From) && page.Anchor is { } anchor => "#" + anchor,
        Destination.Page page => page.Anchor is { } anchor ? Href(page.Parsed.Url, new Anchor(anchor)) : Href(page.Parsed.Url),
        Destination.Generated generated => generated.Anchor is { } anchor ? Href(generated.Url, new Anchor(anchor)) : Href(generated.Url),
        Destination.Elsewhere elsewhere => elsewhere.Address,
        var other => throw new InvalidOperationException($"A link that the checks refuse was rendered: {other}."),
    };
}

/// <summary>The places of the theme's files and the search records, with their content hash in the name.</summary>
internal sealed record SiteAssets(UrlPath Stylesheet, UrlPath PageScript, UrlPath SearchScript, UrlPath Favicon)
{
    public required IReadOnlyList<UrlPath> Fonts { get; init; }

    public required UrlPath SocialCard { get; init; }

    public required UrlPath SearchHead { get; init; }

    public required UrlPath SearchBody { get; init; }

    public required UrlPath SearchPanel { get; init; }

    public required UrlPath PanelScript { get; init; }

    /// <summary>The script of pages at old addresses.</summary>
    public required UrlPath MovedScript { get; init; }

    /// <summary>All of these, which any page may name.</summary>
    public IEnumerable<UrlPath> Loaded =>
    [
        Stylesheet, PageScript, SearchScript, Favicon, .. Fonts, SocialCard, SearchHead, SearchBody, SearchPanel, PanelScript, MovedScript,
    ];

    /// <summary>The places of the pictures that pages show, by their path under the input folder.</summary>
    public required IReadOnlyDictionary<string, UrlPath> Pictures { get; init; }
}
