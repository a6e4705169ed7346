using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite;

/// <summary>A site as it was read, joined and checked; what `Process` hands to `PostProcess`.</summary>
public sealed record AssembledSite
{
    internal AssembledSite(SiteSources sources, PublishedSite? site, IReadOnlyList<Problem> problems, RuleLevels levels) =>
        (Sources, Site, Problems, Levels) = (sources, site, problems, levels);

    internal SiteSources Sources { get; }

    /// <summary>Null where it could not be joined.</summary>
    internal PublishedSite? Site { get; init; }

    /// <summary>What was found, at the levels that hold for this run.</summary>
    internal IReadOnlyList<Problem> Problems { get; init; }

    internal RuleLevels Levels { get; }

    internal bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}
