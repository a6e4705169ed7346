using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Tests.Contract.Examples;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// The bad and the good example of every rule, run: the bad one breaks this rule where it says so and no other, the good one none.
/// </summary>
public sealed class ExamplesHold
{
    /// <summary>
    /// What no text can show: a link out of the input folder and a file whose name is no text (BadInput and Source try them on a disk), and
    /// two rules that stand behind others in case those let something through (TableRuleTests and RouteRepeatedTests try them alone).
    /// </summary>
    private static readonly string[] WithoutText = ["BHS118", "BHS125", "BHS141", "BHS601"];

    public static TheoryData<string> Run => [.. RuleList.All.Where(rule => rule.Example.Kind != ExampleKind.None).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Run))]
    public void The_bad_example_breaks_its_rule_at_its_place_and_no_other(string id)
    {
        var rule = Named(id);
        Assert.Equal(
            ExampleText.Spread(rule.Example.Place).Split(" | ").Select(place => $"{id} {place}"),
            Found(rule.Example, rule.Example.Bad ?? rule.Bad));
    }

    [Theory]
    [MemberData(nameof(Run))]
    public void The_good_example_breaks_no_rule(string id)
    {
        var rule = Named(id);
        Assert.Empty(Found(rule.Example, rule.Example.Good ?? rule.Good));
    }

    [Fact]
    public void Every_rule_has_examples_that_run() =>
        Assert.Equal(WithoutText, RuleList.All.Where(rule => rule.Example.Kind == ExampleKind.None).Select(rule => rule.Id));

    private static Rule Named(string id) => RuleList.All.Single(rule => rule.Id == id);

    private static IReadOnlyList<string> Found(Example example, string text) =>
        example.Kind is ExampleKind.Page or ExampleKind.Tally or ExampleKind.Answer
            ? ExamplePage.Found(example, text)
            : ExampleSite.Found(example, text);
}
