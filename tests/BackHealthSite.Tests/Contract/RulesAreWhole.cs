using System.Reflection;
using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Contract;

public sealed class RulesAreWhole
{
    private static readonly IReadOnlyDictionary<string, string> FixedNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["BHS301"] = "RedFlagsMissing",
        ["BHS302"] = "RedFlagsMisplaced",
        ["BHS303"] = "RedFlagsRepeated",
        ["BHS304"] = "RedFlagsHaveBody",
        ["BHS305"] = "RedFlagUnknown",
        ["BHS306"] = "RedFlagUndeclared",
        ["BHS307"] = "RedFlagReasonMissing",
        ["BHS308"] = "WarningSignNotLinked",
        ["BHS309"] = "WordingNotApproved",
        ["BHS501"] = "CardMissing",
        ["BHS502"] = "CardAltered",
        ["BHS503"] = "CardHidden",
        ["BHS504"] = "CardTooLow",
        ["BHS505"] = "CardOutOfOrder",
    };

    [Fact]
    public void The_catalogue_holds_every_rule_of_the_assembly()
    {
        var declared = typeof(SitePipeline).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .Select(rule => rule.Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(declared, RuleList.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_id_and_every_name_stands_once()
    {
        Assert.Equal(RuleList.All.Count, RuleList.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(RuleList.All.Count, RuleList.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void The_ids_that_others_rely_on_keep_their_names() =>
        Assert.All(FixedNames, pair => Assert.Equal(pair.Value, Assert.Single(RuleList.All, rule => rule.Id == pair.Key).Name));

    [Fact]
    public void Every_rule_is_named_after_its_class()
    {
        var classes = typeof(SitePipeline).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule));
        Assert.All(classes, field => Assert.Equal(field.DeclaringType!.Name, ((Rule)field.GetValue(null)!).Name));
    }

    [Fact]
    public void Every_rule_says_why_and_shows_a_bad_and_a_good_example() => Assert.All(RuleList.All, rule =>
    {
        Assert.EndsWith(".", rule.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Bad);
        Assert.NotEmpty(rule.Good);
        Assert.NotEqual(rule.Bad, rule.Good);
    });
}
