using System.Text.Json.Nodes;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Rules;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

/// <summary>What SARIF 2.1.0 requires, and what GitHub's upload requires besides.</summary>
public sealed class SarifReporterTests
{
    private static readonly SourceFile Article = new("causes/x.md", "same\nsame\nother\n");

    [Fact]
    public void Every_rule_has_its_level_and_help()
    {
        var rules = Run(Reports.Of([]))["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(RuleList.All.Select(rule => rule.Id), rules.Select(rule => (string)rule!["id"]!));
        Assert.All(rules, rule =>
        {
            foreach (var text in new[]
            {
                rule!["name"],
                rule["shortDescription"]!["text"],
                rule["fullDescription"]!["text"],
                rule["help"]!["text"],
                rule["help"]!["markdown"],
            })
            {
                Assert.False(string.IsNullOrWhiteSpace((string?)text));
            }

            Assert.Contains((string)rule["defaultConfiguration"]!["level"]!, new[] { "error", "warning" });
        });
    }

    [Fact]
    public void Help_leads_to_the_rule_on_the_page_of_the_rules_where_that_is_known()
    {
        const string page = "https://example.org/me/how-this-site-is-checked/rules/";
        var rules = Run(Reports.Of([]) with { RulesPage = page })["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal($"{page}#bhs302", (string?)Assert.Single(rules, rule => (string?)rule!["id"] == "BHS302")!["helpUri"]);
        Assert.All(Run(Reports.Of([]))["tool"]!["driver"]!["rules"]!.AsArray(), rule => Assert.Null(rule!["helpUri"]));
    }

    [Fact]
    public void A_result_names_its_rule_by_id_and_place_in_the_list()
    {
        var run = Run(Reports.Of([Reports.Misplaced.At(Article.At(0, 4), "No.", "Do.")], Article));
        var result = run["results"]![0]!;

        Assert.Equal("BHS302", (string)result["ruleId"]!);
        Assert.Equal("BHS302", (string)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]!);
    }

    [Theory]
    [InlineData("a b.md", "input/a%20b.md")]
    [InlineData("a#b?.md", "input/a%23b%3F.md")]
    [InlineData("é%.md", "input/%C3%A9%25.md")]
    [InlineData("a\n::error::.md", "input/a%0A%3A%3Aerror%3A%3A.md")]
    public void A_file_is_an_address(string file, string address)
    {
        var result = Run(Reports.Of([Reports.Misplaced.At(Location.StartOf(file), "No.", "Do.")]))["results"]![0]!;
        Assert.Equal(address, (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_come_above_and_tells_equal_lines_apart()
    {
        var now = Fingerprints(Article, 0, 5, 10);
        var later = Fingerprints(new SourceFile(Article.Path, "new\n\n" + Article.Text), 5, 10, 15);

        Assert.Equal(now, later);
        Assert.Distinct(now);
        Assert.All(now, fingerprint => Assert.Matches("^[0-9a-f]{16}:[0-9]+$", fingerprint));
    }

    [Fact]
    public void A_fingerprint_changes_with_the_words_of_the_line() =>
        Assert.NotEqual(Fingerprints(Article, 0), Fingerprints(new SourceFile(Article.Path, "Same\n"), 0));

    private static string[] Fingerprints(SourceFile file, params int[] places) =>
        [.. Run(Reports.Of(places.Select(at => Reports.Misplaced.At(file.At(at, at + 2), "No.", "Do.")), file))["results"]!.AsArray()
            .Select(result => (string)result!["partialFingerprints"]!["primaryLocationLineHash"]!)];

    private static JsonNode Run(ProblemReport report) => JsonNode.Parse(SarifReporter.Text(report))!["runs"]![0]!;
}
