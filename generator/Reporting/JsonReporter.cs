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

    public static string Text(ProblemReport report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("articles", report.Counts.Articles);
        json.WriteNumber("pages", report.Counts.Pages);
        json.WriteNumber("drafts", report.Counts.Drafts);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
        json.WriteStartArray("levels");
        foreach (var level in report.Levels)
        {
            json.WriteStartObject();
            json.WriteString("rule", level.Rule.Id);
            json.WriteString("severity", level.Severity?.ToString().ToLowerInvariant() ?? "off");
            json.WriteString("reason", PrintableText.OfLine(level.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("setAside");
        foreach (var waiver in report.Waivers)
        {
            json.WriteStartObject();
            json.WriteString("file", waiver.Path);
            json.WriteNumber("line", waiver.Line);
            json.WriteString("flag", waiver.Flag.Id);
            json.WriteString("level", waiver.Flag.Urgency.Word());
            json.WriteString("reason", PrintableText.OfLine(waiver.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", problem.Path);
        json.WriteNumber("line", problem.Start.Line);
        json.WriteNumber("column", problem.Start.Column);
        json.WriteNumber("endLine", problem.Last.Line);
        json.WriteNumber("endColumn", problem.Last.Column);
        json.WriteString("severity", problem.Level);
        json.WriteString("rule", problem.Rule.Id);
        json.WriteString("name", problem.Rule.Name);
        json.WriteString("message", problem.Message);
        json.WriteString("fix", problem.Fix);
        json.WriteString("source", Excerpt.Of(problem)?.SourceLine);
        json.WriteEndObject();
    }
}
