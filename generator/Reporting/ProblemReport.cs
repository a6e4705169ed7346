using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>How much was looked at.</summary>
internal sealed record BuildCounts(int Articles, int Pages)
{
    /// <summary>The number of drafts that are left out.</summary>
    public int Drafts { get; init; }

    /// <summary>The number of links to other sites, where the run was about them alone.</summary>
    public int? Links { get; init; }
}

/// <summary>The outcome of one run, ready to be written in any format.</summary>
internal sealed record ProblemReport(IReadOnlyList<ReportedProblem> Problems, BuildCounts Counts)
{
    /// <summary>How long the run took; left out where the text must be the same every time.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>The rules whose level the publisher changed.</summary>
    public IReadOnlyList<RuleLevel> Levels { get; init; } = [];

    /// <summary>The warning signs that articles set aside, the most pressing first.</summary>
    public IReadOnlyList<ReportedWaiver> Waivers { get; init; } = [];

    /// <summary>Where the site was written and how to look at it; null where nothing was.</summary>
    public string? Written { get; init; }

    /// <summary>
    /// What the run belongs to, where that is known: the files that were changed, and where their lines can be looked at.
    /// </summary>
    public ReportedChange Change { get; init; } = ReportedChange.None;

    /// <summary>The page of the rules on the published site; null where the settings could not be read.</summary>
    public string? RulesPage { get; init; }

    public int Errors => Problems.Count(problem => problem.IsError);

    public int Warnings => Problems.Count - Errors;

    /// <summary>Puts the problems in reading order, each with its source where that is text.</summary>
    public static ProblemReport Of(
        IEnumerable<Problem> problems,
        IReadOnlyDictionary<string, SourceFile> sources,
        ShownPaths paths,
        BuildCounts counts) =>
        new([.. problems.Order(Problem.ReadingOrder).Select(problem => Show(problem, sources, paths))], counts);

    private static ReportedProblem Show(Problem problem, IReadOnlyDictionary<string, SourceFile> sources, ShownPaths paths) =>
        new(problem, paths.Of(problem.Where.Path), sources.GetValueOrDefault(problem.Where.Path))
        {
            Address = paths.AddressOf(problem.Where.Path),
        };
}
