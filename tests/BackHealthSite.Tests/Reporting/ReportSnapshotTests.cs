using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

/// <summary>
/// One report in every format, held to the files in Approved/. With UPDATE_CASES=1 what is written becomes what is approved.
/// </summary>
public sealed class ReportSnapshotTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "tests", "BackHealthSite.Tests", "Reporting", "Approved");

    public static TheoryData<string> Formats => ["report.txt", "report.github", "report.md", "report.json", "report.sarif"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_written_as_approved(string file)
    {
        var written = Written(file);
        var path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [Fact]
    public void Every_key_of_the_JSON_report_is_told_beside_the_command_line()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "generator", "README.md"));
        var keys = Regex.Matches(JsonReporter.Text(Sample()), @"^ *""(\w+)"":", RegexOptions.Multiline).Select(
            match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(keys.Count > 15);
        Assert.All(keys, key => Assert.Contains($"`{key}`", readme, StringComparison.Ordinal));
    }

    private static string Written(string file)
    {
        var report = Sample();
        return file switch
        {
            "report.txt" => TextReporter.Text(report),
            "report.github" => GitHubReporter.Text(report),
            "report.md" => JobSummary.Markdown(report),
            "report.json" => JsonReporter.Text(report),
            _ => WithFewRules(SarifReporter.Text(report)),
        };
    }

    /// <summary>
    /// An error on some characters, a warning over two lines, an article that tries to command, two problems of a kind, a file that is no
    /// text.
    /// </summary>
    private static ProblemReport Sample()
    {
        var article = new SourceFile("causes/x.md", "one\ntwo words here\n::error::no `x` <b>\ntwo words here\n");
        var hostile = new SourceFile("causes/a b#,::.md", "é 痛 | ##[error]no\n");
        var report = Reports.Of(
            [
                Reports.Misplaced.At(article.At(4, 7), "The card `x` is in the wrong place.", "Move it up."),
                Reports.TooLong.At(article.At(8, 20), "::add-mask::*a*\n%0A [b](c) <img>", "Write `##[debug]` less."),
                Reports.Misplaced.At(article.At(39, 42), "The card `x` is in the wrong place.", "Move it up."),
                Reports.Misplaced.At(hostile.At(2, 3), "A letter.", "Another letter."),
                Reports.Misplaced.At(Location.StartOf("images/y.png"), "No text.", "None."),
            ],
            article,
            hostile);
        return report with
        {
            Levels = [new RuleLevel(Reports.TooLong, null, "We like them long.")],
            Change = new ReportedChange(new HashSet<string> { "input/images/y.png" }, "https://host.example/us/site/blob/c0ffee"),
        };
    }

    /// <summary>The list of rules grows with every rule; one of them shows the form.</summary>
    private static string WithFewRules(string sarif)
    {
        var log = JsonNode.Parse(sarif)!;
        var rules = log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        var kept = rules.Single(rule => (string)rule!["id"]! == "BHS309")!.DeepClone();
        rules.Clear();
        rules.Add(kept);
        foreach (var result in log["runs"]![0]!["results"]!.AsArray())
        {
            result!["ruleIndex"] = 0;
        }

        return log.ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n";
    }
}
