using System.Text.Json;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Reporting;

/// <summary>
/// A report for programs. Its keys are a contract, told in the README; a new key may come, none goes and none changes its meaning.
/// </summary>
internal static class JsonReporter
{
    /// <summary>Goes up when a reader of the report would have to change.</summary>
    private const int Version = 1;

    public static string Text(ProblemReport report) => JsonSerializer.Serialize(Of(report), JsonReportWriter.Default.JsonReport) + "\n";

    private static JsonReport Of(ProblemReport report) => new()
    {
        Version = Version,
        Articles = report.Counts.Articles,
        Pages = report.Counts.Pages,
        Drafts = report.Counts.Drafts,
        Errors = report.Errors,
        Warnings = report.Warnings,
        Problems = report.Problems.Select(Of),
        Levels = report.Levels.Select(level => new JsonLevel(
            level.Rule.Id,
            level.Severity?.ToString().ToLowerInvariant() ?? "off",
            PrintableText.OfLine(level.Reason))),
        SetAside = report.Waivers.Select(waiver => new JsonWaiver(
            waiver.Path,
            waiver.Line,
            waiver.Flag.Id,
            waiver.Flag.Urgency.Word(),
            PrintableText.OfLine(waiver.Reason))),
    };

    private static JsonProblem Of(ReportedProblem problem) => new()
    {
        File = problem.Path,
        Line = problem.Start.Line,
        Column = problem.Start.Column,
        EndLine = problem.Last.Line,
        EndColumn = problem.Last.Column,
        Severity = problem.Level,
        Rule = problem.Rule.Id,
        Name = problem.Rule.Name,
        Message = problem.Message,
        Fix = problem.Fix,
        Source = Excerpt.Of(problem)?.SourceLine,
    };
}
