namespace BackHealthSite.Theme.Models;

/// <summary>A link as a reader sees it; the address carries the base path already.</summary>
public sealed record Link(string Text, string Href);

/// <summary>What surrounds every page of the site: the same on all of them.</summary>
public sealed record SiteFrame(string SiteTitle, string HomeHref)
{
    /// <summary>Who publishes the site, for the foot of every page; null where nobody is named.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language of every page, such as `en-GB`.</summary>
    public required string Language { get; init; }

    /// <summary>The topics, in menu order.</summary>
    public required IReadOnlyList<Link> Topics { get; init; }

    public required Link AToZ { get; init; }

    /// <summary>The button in the header: the search page, or the A to Z where nothing can be searched.</summary>
    public required Link Search { get; init; }

    /// <summary>The map, about, emergency numbers, how this site is checked and the like.</summary>
    public required IReadOnlyList<Link> Footer { get; init; }

    public required EmergencyLine EmergencyLine { get; init; }

    public required FrameAssets Assets { get; init; }

    /// <summary>Null in a copy on disk, where browsers load no script: the A to Z then stands in for the search.</summary>
    public required SearchPlaces? SearchPlaces { get; init; }

    /// <summary>Where a reader reports a mistake, or null without a repository.</summary>
    public string? ReportMistakeHref { get; init; }

    public required string FeedHref { get; init; }

    /// <summary>Says that this is a copy and not the published site, where it is one; else null.</summary>
    public string? CopyLine { get; init; }

    /// <summary>The content of the Content-Security-Policy meta element.</summary>
    public required string ContentSecurityPolicy { get; init; }
}

/// <summary>The fixed line that every page carries, with its link to the emergency numbers.</summary>
public sealed record EmergencyLine(string Text, Link Link);

/// <summary>The addresses of the theme's files, with their content hash and the base path.</summary>
public sealed record FrameAssets(string Stylesheet, string PageScript, string SearchScript, string Favicon)
{
    /// <summary>The fonts, asked for before the styles name them.</summary>
    public required IReadOnlyList<string> Fonts { get; init; }

    /// <summary>The whole address of the picture that other sites show beside a link, since they do not know this site's.</summary>
    public required string SocialCardUrl { get; init; }
}

/// <summary>
/// Where the browser finds the search page, which keeps the query in its fragment, the search records and the code of the red-flag panel;
/// addresses carry the base path.
/// </summary>
public sealed record SearchPlaces(string PageHref, string HeadHref, string BodyHref, string PanelHref)
{
    public required string PanelCodeHref { get; init; }
}

/// <summary>What stands in the head of one page; the title is the whole title element, the site's name included.</summary>
public sealed record PageHead(string Title, string Description, string CanonicalUrl)
{
    /// <summary>`article` or `website`, for Open Graph.</summary>
    public string OpenGraphType { get; init; } = "website";

    public bool NoIndex { get; init; }

    /// <summary>Where a reader reports a mistake on this page, or null without a repository.</summary>
    public string? ReportMistakeHref { get; init; }

    /// <summary>JSON-LD, escaped so that no text in it can end its script element; null without one.</summary>
    public string? JsonLd { get; init; }
}

/// <summary>One step of the breadcrumbs; the last has no address.</summary>
public sealed record Crumb(string Text, string? Href);

/// <summary>One page, ready to be shown inside the frame.</summary>
public abstract record PageModel(SiteFrame Frame, PageHead Head, string Heading)
{
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The address of the menu entry that this page belongs to, or null.</summary>
    public string? CurrentTopicHref { get; init; }

    /// <summary>The link of the foot for those who report a mistake.</summary>
    public virtual string? FootReportHref => Head.ReportMistakeHref;

    /// <summary>True on pages with a search box of their own: they load the search script at once.</summary>
    public virtual bool HasSearch => false;
}
