using System.Globalization;
using BackHealthSite.Checks;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Checks;

public sealed class StandardsTableTests
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
        Groups.SelectMany(group => Enumerable.Range(1, group.Value)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{group.Key}-{number:00}"))),
        StandardsTable.All.Select(standard => standard.Id));

    [Fact]
    public void Each_rule_says_in_a_sentence_what_it_asks_for() =>
        Assert.All(StandardsTable.All, standard => Assert.EndsWith(".", standard.Asks, StringComparison.Ordinal));

    [Fact]
    public void What_rules_hold_is_named_by_one_at_least_and_rules_name_nothing_else()
    {
        var held = StandardsTable.All.Where(standard => standard.HeldBy is Holding.Rules).Select(standard => standard.Id);
        Assert.Equal(
            held.Order(StringComparer.Ordinal),
            RuleList.All.SelectMany(rule => rule.Standards).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rules_that_hold_one_are_shown_in_the_order_of_their_ids() =>
        Assert.Equal(
            "BHS412, BHS504, BHS505",
            StandardsTable.HolderOf(StandardsTable.All.Single(standard => standard.Id == "SAF-02"), RuleList.All));

    [Fact]
    public void The_page_about_the_checks_shows_all_of_them_and_what_the_build_counted()
    {
        var build = TestSite.With("").Build();
        var page = build.Text("how-this-site-is-checked/index.html");
        Assert.All(
            StandardsTable.All,
            standard => Assert.Contains($"<th scope=\"row\">{standard.Id}</th>", page, StringComparison.Ordinal));
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"checked {build.Result.Articles} articles and {build.Result.Pages} pages against {RuleList.All.Count} rules"),
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("page-standards", build.Text("about/index.html"), StringComparison.Ordinal);
    }
}
