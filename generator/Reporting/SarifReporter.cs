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
        var version = typeof(SarifReporter).Assembly.GetName().Version!.ToString(3);
        var run = new SarifRun(
            new SarifTool(new SarifDriver("backhealth", version, Home, rules.Select(rule => Of(rule, report.RulesPage)))),
            new SarifAutomation("backhealth/"),
            "utf16CodeUnits",
            report.Problems.Select(problem => Of(problem, indexes[problem.Rule.Id], fingerprints.Of(problem))));
        return JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), SarifWriter.Default.SarifLog) + "\n";
    }

    private static SarifRule Of(Rule rule, string? rulesPage)
    {
        var level = RuleText.LevelOf(rule);
        return new SarifRule(rule.Id, rule.Name)
        {
            ShortDescription = new SarifText(RuleText.FirstSentence(rule)),
            FullDescription = new SarifText(rule.Reason),
            Help = new SarifHelp(RuleText.Text(rule), RuleText.Markdown(rule)),
            HelpUri = rulesPage is null ? null : $"{rulesPage}#{RulesPageMaker.AnchorOf(rule)}",
            DefaultConfiguration = new SarifConfiguration(level),
            Properties = new SarifProperties(level, "high", ["content"]),
        };
    }

    private static SarifResult Of(ReportedProblem problem, int ruleIndex, string fingerprint)
    {
        var region = new SarifRegion(problem.Start.Line, problem.Start.Column, problem.Last.Line, problem.Last.Column + 1);
        return new SarifResult(problem.Rule.Id, ruleIndex, problem.Level)
        {
            Message = new SarifText($"{problem.Message} {problem.Fix}"),
            Locations = [new SarifLocation(new SarifPlace(new SarifFile(problem.Address), region))],
            PartialFingerprints = new SarifFingerprints(fingerprint),
        };
    }
}
