using System.Text.Json;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

/// <summary>Every report prints the warning signs that articles set aside, with their reasons, those of an emergency first.</summary>
public sealed class ReportedWaiverTests
{
    private const string Articles = """
        -- causes/chair.md --
        ---
        title: Chair
        description: A chair that falls apart, told in as few words as a test can ever need.
        redFlagsNotNeeded:
          kidney: The kidney is the name of a shape of table.
          leg-weakness-walking: The balance is that of work and `rest`.
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A chair.

        ::: red-flags
        :::

        ## What it is

        Words about balance and a kidney [@good-one] [@good-two].
        """;

    private const string Emergency =
        "input/causes/chair.md:6 sets aside the emergency sign leg-weakness-walking: The balance is that of work and `rest`.";

    private const string Urgent = "input/causes/chair.md:5 sets aside the urgent sign kidney: The kidney is the name of a shape of table.";

    private static readonly Lazy<ProblemReport> Report = new(() =>
    {
        var assembled = TestSite.WithWholeRegistry(Articles).Build().Result.Assembled!;
        return Reports.Of([]) with { Waivers = ReportedWaiver.Of(assembled, new ShownPaths(new GivenPath("input", "/home/me/site"))) };
    });

    [Fact]
    public void The_text_names_each_before_its_last_line() =>
        Assert.Equal([Emergency, Urgent], TextReporter.Text(Report.Value).Split('\n')[..2]);

    [Fact]
    public void The_log_of_a_pull_request_names_each() =>
        Assert.Equal(["  " + Emergency, "  " + Urgent], GitHubReporter.Text(Report.Value).Split('\n')[..2]);

    [Fact]
    public void The_summary_of_a_pull_request_begins_with_those_of_an_emergency()
    {
        var lines = JobSummary.Markdown(Report.Value).Split('\n');
        Assert.Equal("Signs of an emergency that articles set aside. Is each reason true?", lines[2]);
        Assert.Equal("- " + MarkdownText.Literal(Emergency), lines[4]);
        Assert.Equal("- " + MarkdownText.Literal(Urgent), lines[^3]);
    }

    [Fact]
    public void The_json_has_their_parts()
    {
        using var json = JsonDocument.Parse(JsonReporter.Text(Report.Value));
        var first = json.RootElement.GetProperty("setAside")[0];
        Assert.Equal(2, json.RootElement.GetProperty("setAside").GetArrayLength());
        Assert.Equal(
            ["input/causes/chair.md", "6", "leg-weakness-walking", "emergency", "The balance is that of work and `rest`."],
            first.EnumerateObject().Select(part => part.Value.ToString()));
    }
}
