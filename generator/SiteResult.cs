using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite;

/// <summary>What a build found: the problems, and how much there was to look at.</summary>
/// <param name="Problems">Every problem, in reading order.</param>
/// <param name="Articles">The number of articles published.</param>
/// <param name="Pages">The number of pages published, redirect pages left out.</param>
public sealed record SiteResult(IReadOnlyList<Problem> Problems, int Articles, int Pages)
{
    /// <summary>The texts that the problems point into, by path under the input folder.</summary>
    public required IReadOnlyDictionary<string, SourceFile> Sources { get; init; }

    /// <summary>The rules whose level the publisher changed, with their reasons.</summary>
    public IReadOnlyList<RuleLevel> RuleLevels { get; init; } = [];

    /// <summary>The number of drafts that are left out.</summary>
    internal int Drafts { get; init; }

    /// <summary>The lists that were asked for, as they are to be written.</summary>
    internal IReadOnlyList<ListChanges> Accepted { get; init; } = [];

    /// <summary>The site as it was joined, with its errors; null where not even that could be done.</summary>
    internal PublishedSite? Assembled { get; init; }

    /// <summary>False where any problem is an error: then nothing that was written may be published.</summary>
    public bool MayBePublished => Problems.All(problem => problem.Severity != Severity.Error);

    /// <summary>The same result with problems that were found before the pipeline ran.</summary>
    internal SiteResult With(IReadOnlyList<Problem> earlier) =>
        earlier.Count == 0 ? this : this with { Problems = [.. Problems.Concat(earlier).Order(Problem.ReadingOrder)] };
}
