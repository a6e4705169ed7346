using System.Text.Json;
using BackHealthSite.Diagnostics;
using BackHealthSite.Rendering;
using BackHealthSite.Rules;

namespace BackHealthSite.Reporting;

/// <summary>
/// A report in SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for besides: fingerprints, and help for each rule.
/// </summary>
internal static class SarifReporter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://github.com/backhealthsite/backhealthsite";

    public static string Text(ProblemReport report)
    {
        // A rule that is not in the catalogue cannot happen outside of tests; there it is listed like the others.
        var rules = RuleList.All.Concat(report.Problems.Select(problem => problem.Rule)).DistinctBy(rule => rule.Id).ToList();
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var fingerprints = new ProblemFingerprints();
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, report.RulesPage);
            json.WriteStartObject("automationDetails");
            json.WriteString("id", "backhealth/");
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var problem in report.Problems)
            {
                Write(json, problem, indexes[problem.Rule.Id], fingerprints.Of(problem));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules, string? rulesPage)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "backhealth");
        json.WriteString("semanticVersion", typeof(SarifReporter).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", Home);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(json, rule, rulesPage);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, string? rulesPage)
    {
        var level = RuleText.LevelOf(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", RuleText.FirstSentence(rule));
        WriteText(json, "fullDescription", rule.Reason);
        json.WriteStartObject("help");
        json.WriteString("text", RuleText.Text(rule));
        json.WriteString("markdown", RuleText.Markdown(rule));
        json.WriteEndObject();
        if (rulesPage is not null)
        {
            json.WriteString("helpUri", $"{rulesPage}#{RulesPageMaker.AnchorOf(rule)}");
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", level);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", level);
        json.WriteString("precision", "high");
        json.WriteStartArray("tags");
        json.WriteStringValue("content");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedProblem problem, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", problem.Level);
        WriteText(json, "message", $"{problem.Message} {problem.Fix}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", problem.Address);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", problem.Start.Line);
        json.WriteNumber("startColumn", problem.Start.Column);
        json.WriteNumber("endLine", problem.Last.Line);

        // SARIF counts to the column after the last character (section 3.30.8).
        json.WriteNumber("endColumn", problem.Last.Column + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
