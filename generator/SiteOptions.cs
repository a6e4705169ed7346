using BackHealthSite.Content;
using BackHealthSite.Rules;

namespace BackHealthSite;

/// <summary>What the caller decides about a build, besides the files themselves.</summary>
/// <param name="Today">The day to build for: the generator has no clock of its own.</param>
public sealed record SiteOptions(DateOnly Today)
{
    /// <summary>Where the site is served, ending with `/`; null takes `baseUrl` from `settings.yml`.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether a warning stops publishing as an error does.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>Whether drafts belong to the site, each with a badge: for a preview, never for publishing.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether the site is a copy to open from disk, by a double click on its `index.html`, instead of one to serve.</summary>
    public bool Portable { get; init; }

    /// <summary>The hosts that the site has files for.</summary>
    internal IReadOnlyList<SiteHost> Hosts { get; init; } = SiteHosts.IfNoneIsNamed;

    /// <summary>The files of the theme: for a preview, while somebody works on it.</summary>
    internal ThemeFiles Theme { get; init; } = ThemeFiles.Carried;

    /// <summary>
    /// Whether the files of search keep their names when their content changes: for a preview, since every page names them, so that else
    /// each save would change every page.
    /// </summary>
    internal bool KeepsSearchNames { get; init; }

    /// <summary>Whether an article whose next check is overdue is an error: for a check, never for publishing.</summary>
    internal bool StrictDates { get; init; }

    /// <summary>Whether the addresses of this build become those that must keep working, instead of being held to the list.</summary>
    internal bool AcceptAddresses { get; init; }

    /// <summary>Whether the warning words of this build count as read, instead of being held to the list of those that were.</summary>
    internal bool AcceptWords { get; init; }

    /// <summary>Whether a page, or a passage about a warning, that no editor has read as it stands is an error.</summary>
    internal bool StrictWords { get; init; }

    /// <summary>What the run asks of the rules.</summary>
    internal RunLevels Levels => new()
    {
        WarningsAsErrors = WarningsAsErrors,
        DatesAsErrors = StrictDates,
        UnreadAsErrors = StrictWords,
        AcceptsAddresses = AcceptAddresses,
        AcceptsWords = AcceptWords,
    };
}
