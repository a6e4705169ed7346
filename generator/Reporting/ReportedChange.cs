using System.Globalization;

namespace BackHealthSite.Reporting;

/// <summary>The pull request that is checked: its changed files, and the commit on the web whose lines can be linked to.</summary>
/// <param name="Files">Paths as <see cref="ShownPaths" /> shows them.</param>
/// <param name="Commit">The address of the files of a commit, without a slash at its end; null where there is none.</param>
internal sealed record ReportedChange(IReadOnlySet<string> Files, string? Commit)
{
    public static readonly ReportedChange None = new(new HashSet<string>(), null);

    /// <summary>Reads paths under the working folder: as `git diff --name-only -z` writes them, or one on a line.</summary>
    public static IReadOnlySet<string> Paths(string list) =>
        list
            .Split(list.Contains('\0') ? '\0' : '\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(path => PrintableText.OfLine(path.TrimEnd('\r')))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of the commit that GitHub Actions runs for, by the variables that its runner sets; null anywhere else.</summary>
    /// <param name="variable">Gives an environment variable by its name, or null.</param>
    public static string? CommitOn(Func<string, string?> variable) =>
        variable("GITHUB_SERVER_URL") is { Length: > 0 } server
        && variable("GITHUB_REPOSITORY") is { Length: > 0 } repository
        && variable("GITHUB_SHA") is { Length: > 0 } commit
            ? $"{server}/{repository}/blob/{commit}"
            : null;

    /// <summary>Whether the problem stands in a changed file.</summary>
    public bool Touches(ReportedProblem problem) => Files.Contains(problem.Path);

    /// <summary>
    /// The address of the lines of a problem; null where they cannot be looked at. `plain=1` shows Markdown as it is written, with its
    /// lines.
    /// </summary>
    public string? LinkTo(ReportedProblem problem) => Commit is null || problem.Address.StartsWith("file:", StringComparison.Ordinal)
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Commit}/{problem.Address}?plain=1#L{problem.Start.Line}{(problem.Last.Line > problem.Start.Line ? $"-L{problem.Last.Line}" : "")}");
}
