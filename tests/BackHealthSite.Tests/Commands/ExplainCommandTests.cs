using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("BHS302")]
    [InlineData("bhs302")]
    [InlineData("redflagsmisplaced")]
    public void A_rule_is_explained_by_id_or_name(string asked)
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("explain", asked);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            BHS302 RedFlagsMisplaced (error)

            The card must come early and in the open: after a short opening, before the first heading, never inside a quote or a list.

            Bad:

                ## What it is

                ::: red-flags
                :::

            Good:

                A short opening.

                ::: red-flags
                :::

                ## What it is

            """.ReplaceLineEndings("\n"),
            outcome.Output);
    }

    [Fact]
    public void Without_a_rule_all_are_listed_one_a_line()
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("explain");
        Assert.Equal(0, outcome.ExitCode);
        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(RuleList.All.Select(rule => rule.Id), lines.Select(line => line.Split(' ')[0]));
        Assert.Contains(
            lines,
            line => line.StartsWith("BHS123  warning  FileNotPublished ", StringComparison.Ordinal)
                && line.EndsWith(
                    "  A file that is left out in silence makes its author wait for a page that never comes.",
                    StringComparison.Ordinal));
    }

    [Fact]
    public void The_next_free_id_of_each_family_follows_its_highest()
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("explain", "--next");
        Assert.Equal(0, outcome.ExitCode);
        var next = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(RuleList.All.Select(rule => rule.Id[3]).Distinct(), next.Select(id => id[3]));
        Assert.All(
            next,
            id => Assert.All(RuleList.All.Where(rule => rule.Id[3] == id[3]), rule => Assert.True(string.CompareOrdinal(rule.Id, id) < 0)));
    }

    [Fact]
    public void Two_rules_at_a_time_are_refused()
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("explain", "BHS301", "BHS302");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("`explain` takes one rule at a time.\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BHS999", "There is no rule BHS999. `explain` alone lists them.")]
    [InlineData("bhs0", "There is no rule BHS0. `explain`")]
    [InlineData("CardMising", "Did you mean `CardMissing`?")]
    [InlineData("nothing-like-it", "`explain` alone lists them.")]
    [InlineData("[red]\u001b[31m", "[red]\\u{1B}[31m")]
    public void An_unknown_rule_gives_exit_code_2_and_the_nearest(string asked, string says)
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("explain", asked);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(says, outcome.Errors, StringComparison.Ordinal);
    }
}
