using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Tests.Verification;

public sealed class VerificationRulesTests
{
    private static IReadOnlyList<Rule> RulesOfPages =>
        [.. RuleList.All.Where(rule => rule.Id.StartsWith("BHS5", StringComparison.Ordinal))];

    [Fact]
    public void Ids_stand_in_order_and_never_change()
    {
        var ids = RulesOfPages.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(Enumerable.Range(501, 22).Select(number => $"BHS{number}"), ids.Take(22));
    }

    [Fact]
    public void The_rules_about_cards_have_the_names_others_rely_on() =>
        Assert.Equal(
            ["CardMissing", "CardAltered", "CardHidden", "CardTooLow", "CardOutOfOrder"],
            RulesOfPages.Take(5).Select(rule => rule.Name));

    [Fact]
    public void Every_rule_stops_publishing_and_explains_itself() =>
        Assert.All(RulesOfPages, rule =>
        {
            // Weight alone keeps no correction from readers.
            Assert.Equal(rule == PageTooHeavy.Descriptor ? Severity.Warning : Severity.Error, rule.Severity);
            Assert.NotEmpty(rule.Reason);
            Assert.NotEqual(rule.Bad, rule.Good);
        });
}
