using System.Globalization;
using System.Text.RegularExpressions;
using BackHealthSite.Checks;
using BackHealthSite.Reporting;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Checks;

public sealed partial class StandardsTableTests
{
    /// <summary>How many rules each group of the standards has: 88 in all.</summary>
    private static readonly Dictionary<string, int> Groups = new(StringComparer.Ordinal)
    {
        ["SAF"] = 15,
        ["CARD"] = 13,
        ["EVI"] = 9,
        ["REV"] = 8,
        ["LAN"] = 13,
        ["STR"] = 10,
        ["ACC"] = 11,
        ["MET"] = 9,
    };

    [Fact]
    public void Each_of_the_88_rules_stands_once_and_in_order() => Assert.Equal(
        Groups.SelectMany(group => Enumerable.Range(1, group.Value).Select(number => string.Create(CultureInfo.InvariantCulture, $"{group.Key}-{number:00}"))),
        StandardsTable.All.Select(standard => standard.Id));

    [Fact]
    public void Each_rule_says_in_a_sentence_what_it_asks_for() => Assert.All(StandardsTable.All, standard => Assert.EndsWith(".", standard.Asks, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_of_the_program_that_is_named_exists()
    {
        var known = RuleList.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(StandardsTable.All.SelectMany(standard => RuleId().Matches(standard.HeldBy.Words).Select(match => match.Value)), id => Assert.Contains(id, known));
    }

    [Fact]
    public void The_page_about_the_checks_shows_all_of_them_and_what_the_build_counted()
    {
        var build = TestSite.With("").Build();
        var page = build.Text("how-this-site-is-checked/index.html");
        Assert.All(StandardsTable.All, standard => Assert.Contains($"<th scope=\"row\">{standard.Id}</th>", page, StringComparison.Ordinal));
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"checked {build.Result.Articles} articles and {build.Result.Pages} pages against {RuleList.All.Count} rules"),
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("page-standards", build.Text("about/index.html"), StringComparison.Ordinal);
    }

    [GeneratedRegex("BHS[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex RuleId();
}
