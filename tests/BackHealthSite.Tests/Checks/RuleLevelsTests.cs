using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Rules;
using BackHealthSite.Tests.Checks.Language;

namespace BackHealthSite.Tests.Checks;

public sealed class RuleLevelsTests
{
    private const string Reason = "Our readers asked for longer lists of places.";

    [Theory]
    [InlineData("off", null)]
    [InlineData("error", Severity.Error)]
    public void An_editorial_rule_takes_the_level_of_the_site(string level, Severity? severity)
    {
        var result = Site($"[{{rule: BHS428, level: {level}, reason: \"{Reason}\"}}]").Build().Result;

        Assert.Equal(
            severity is null ? [] : [severity.Value],
            result.Problems.Where(problem => problem.Rule.Id == "BHS428").Select(problem => problem.Severity));
        Assert.Equal([("BHS428", severity, Reason)], result.RuleLevels.Select(entry => (entry.Rule.Id, entry.Severity, entry.Reason)));
        Assert.DoesNotContain(result.Problems, problem => problem.Rule.Id == "BHS445");
    }

    [Theory]
    [InlineData("BHS301", "guards safety")]
    [InlineData("BHS419", "guards safety")]
    [InlineData("BHS999", "There is no rule")]
    [InlineData("ListTooLong", "There is no rule")]
    public void Another_rule_keeps_its_level(string rule, string message)
    {
        var site = LanguageSite.Check(Site($"[{{rule: {rule}, level: off, reason: \"{Reason}\"}}]"));

        var problem = site.Single("BHS120");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(rule, site.TextAt(problem.Where));
    }

    [Fact]
    public void Only_style_is_editorial() =>
        Assert.All(RuleList.All.Where(rule => rule.Editorial), rule =>
        {
            Assert.StartsWith("BHS4", rule.Id, StringComparison.Ordinal);
            Assert.Equal(Severity.Warning, rule.Severity);
        });

    [Theory]
    [InlineData("[{rule: BHS428, level: maybe, reason: \"Our readers asked for longer lists.\"}]", "maybe")]
    [InlineData("[{rule: BHS428, level: off, reason: no}]", "no")]
    public void A_level_or_a_reason_that_is_none_is_refused(string rules, string place)
    {
        var site = LanguageSite.Check(Site(rules));
        Assert.Equal(place, site.TextAt(site.Single("BHS120").Where));
    }

    [Fact]
    public void An_entry_without_a_reason_is_refused() => Assert.Contains(
        "reason",
        LanguageSite.Check(Site("[{rule: BHS428, level: off}]")).Single("BHS122").Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_stands_once() => Assert.Contains(
        "twice",
        LanguageSite.Check(
            Site($"[{{rule: BHS428, level: off, reason: \"{Reason}\"}}, {{rule: BHS428, level: error, reason: \"{Reason}\"}}]"))
            .Single("BHS120")
            .Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("BHS427", "off", "found nothing")]
    [InlineData("BHS428", "warning", "has this level already")]
    public void A_level_that_changes_nothing_is_reported(string rule, string level, string message)
    {
        var site = LanguageSite.Check(Site($"[{{rule: {rule}, level: {level}, reason: \"{Reason}\"}}]"));
        Assert.Contains(message, site.Single("BHS445").Message, StringComparison.Ordinal);
        Assert.Equal(rule, site.TextAt(site.Single("BHS445").Where));
    }

    [Fact]
    public void The_text_report_prints_the_reason_before_its_last_line()
    {
        var rule = RuleList.All.Single(rule => rule.Id == "BHS427");
        var report = new ProblemReport([], new BuildCounts(1, 1))
        {
            Levels = [new RuleLevel(rule, null, "Line\none"), new RuleLevel(rule, Severity.Error, "Two.")],
        };
        Assert.Equal(
            "BHS427 ParagraphTooLong is off: Line\\u{A}one\nBHS427 ParagraphTooLong is an error: Two.\n"
            + "1 article, 1 page, 0 errors, 0 warnings\n",
            TextReporter.Text(report));
        Assert.Contains("BHS427 ParagraphTooLong is an error\\: Two\\.", JobSummary.Markdown(report), StringComparison.Ordinal);
    }

    /// <summary>A site with one list that is too long, and levels.</summary>
    private static TestSite Site(string rules) => TestSite.With("")
        .Replace("settings.yml", "indexing: off", "indexing: off\nrules: " + rules)
        .Replace("causes/strain.md", "Keep moving", "- 1st\n- 2nd\n- 3rd\n- 4th\n- 5th\n- 6th\n- 7th\n\nKeep moving");
}
