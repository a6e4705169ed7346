using BackHealthSite.LinkChecking;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>What a user asked of `check-links`.</summary>
internal sealed record CheckLinksOptions(GivenPath Input, DateOnly Today)
{
    public const string DefaultCache = "artifacts/link-cache.json";

    public const int DefaultCacheDays = 14;

    public GivenPath Cache { get; init; } = DefaultCache;

    /// <summary>For how many days a link that worked is not asked again.</summary>
    public int CacheDays { get; init; } = DefaultCacheDays;

    /// <summary>Where the words of the issue go; null for nowhere.</summary>
    public GivenPath? IssueBody { get; init; }

    public IReadOnlyList<ReportTarget> Reports { get; init; } = [new("text", null)];

    public WebConnector Connector { get; init; } = WebConnector.Public;

    public RequestPolicy Policy { get; init; } = new();
}
