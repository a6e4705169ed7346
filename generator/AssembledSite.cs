using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Site;

namespace BackHealthSite;

/// <summary>What the checks leave of a site: the site, or null where it could not be assembled, and the problems at their levels.</summary>
internal sealed record AssembledSite(PublishedSite? Site, IReadOnlyList<Problem> Problems)
{
    /// <summary>The levels that hold for this run.</summary>
    public required RuleLevels Levels { get; init; }

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}
