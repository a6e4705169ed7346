using System.Globalization;

namespace BackHealthSite.Reporting;

/// <summary>A report for GitHub Actions: each problem as an annotation on its lines of the pull request, then the summary.</summary>
internal static class GitHubReporter
{
    // The runner keeps ten annotations of each level for a step and drops the rest in silence (actions/runner, ExecutionContext).
    private const int MostOfOneLevel = 10;

    public static string Text(ProblemReport report)
    {
        var errors = Annotations([.. report.Problems.Where(problem => problem.IsError)]);
        var warnings = Annotations([.. report.Problems.Where(problem => !problem.IsError)]);
        return string.Concat(errors.Concat(warnings).Append(SummaryLine.Of(report)).Select(line => line + "\n"));
    }

    private static IEnumerable<string> Annotations(IReadOnlyList<ReportedProblem> problems)
    {
        if (problems.Count <= MostOfOneLevel)
        {
            return problems.Select(Annotation);
        }

        var shown = problems.Take(MostOfOneLevel - 1).Select(Annotation);
        return shown.Append(Rest(problems[0].Level, problems.Count - (MostOfOneLevel - 1)));
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

    private static string Rest(string level, int count) => WorkflowCommand.Write(
        level,
        [("title", $"{SummaryLine.Count(count, $"more {level}")}")],
        $"{SummaryLine.Count(count, $"more {level}")} not shown here: GitHub shows at most ten of a kind. The job summary lists them all.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
