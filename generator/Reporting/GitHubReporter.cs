using System.Globalization;

namespace BackHealthSite.Reporting;

/// <summary>
/// A report for GitHub Actions: each problem as an annotation on its lines of the pull request, then the summary.
/// Errors come first, and of each level those in files that the pull request changes.
/// </summary>
internal static class GitHubReporter
{
    // The runner keeps ten annotations of each level for a step and drops the rest in silence (actions/runner, ExecutionContext).
    private const int MostOfOneLevel = 10;

    /// <summary>Files that the last annotation names; the job summary names them all.</summary>
    private const int MostFilesNamed = 20;

    public static string Text(ProblemReport report)
    {
        var changedFirst = report.Problems.OrderByDescending(report.Change.Touches).ToLookup(problem => problem.IsError);
        var errors = Annotations([.. changedFirst[true]]);
        var warnings = Annotations([.. changedFirst[false]]);
        var setAside = report.Waivers.Select(waiver => "  " + waiver.Text);
        return string.Concat(errors.Concat(warnings).Concat(setAside).Append(SummaryLine.Of(report)).Select(line => line + "\n"));
    }

    private static IEnumerable<string> Annotations(IReadOnlyList<ReportedProblem> problems)
    {
        if (problems.Count <= MostOfOneLevel)
        {
            return problems.Select(Annotation);
        }

        var shown = problems.Take(MostOfOneLevel - 1).Select(Annotation);
        return shown.Append(Rest([.. problems.Skip(MostOfOneLevel - 1)]));
    }

    private static string Annotation(ReportedProblem problem) => WorkflowCommand.Write(
        problem.Level,
        [("file", problem.Path), .. Place(problem), ("title", $"{problem.Rule.Id} {problem.Rule.Name}")],
        $"{problem.Message}\nfix: {problem.Fix}");

    /// <summary>Lines and columns, ends included; the runner takes columns only where both ends are on one line.</summary>
    private static IEnumerable<(string Key, string Value)> Place(ReportedProblem problem)
    {
        yield return ("line", Number(problem.Start.Line));
        yield return ("endLine", Number(problem.Last.Line));
        if (problem.Start.Line == problem.Last.Line)
        {
            yield return ("col", Number(problem.Start.Column));
            yield return ("endColumn", Number(problem.Last.Column));
        }
    }

    private static string Rest(IReadOnlyList<ReportedProblem> problems)
    {
        var more = SummaryLine.Count(problems.Count, $"more {problems[0].Level}");
        var files = problems.GroupBy(problem => problem.Path).Select(file => $"{file.Key} ({Number(file.Count())})").ToList();
        var named = string.Join(", ", files.Take(MostFilesNamed))
            + (files.Count > MostFilesNamed ? $" and {SummaryLine.Count(files.Count - MostFilesNamed, "more file")}" : "");
        return WorkflowCommand.Write(
            problems[0].Level,
            [("title", more)],
            $"{more}, in {named}. GitHub shows at most ten of a kind; the summary of this run lists them all.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
