namespace BackHealthSite.Tests.Content;

public sealed class TopicsFileTests
{
    private const string Path = "_data/topics.yml";

    private const string Four = """
        - {id: symptoms, title: Symptoms, singular: Symptom, summary: Words.}
        - {id: pain-types, title: Pain types, singular: Pain type, summary: Words.}
        - {id: warning-signs, title: Warning signs, singular: Warning sign, summary: Words.}
        - {id: what-helps, title: What helps, singular: What helps, summary: Words.}
        """;

    private const string Causes = "- {id: causes, title: Causes, singular: Cause, summary: Words.}\n";

    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() =>
        MarkedSite.With($"-- {Path} --\n- {{id: causes, ⟪BHS119⟫plural: Causes, title: Causes, singular: Cause, summary: Words.}}\n{Four}")
            .Fails("Use one of: id, title, singular, summary");

    [Fact]
    public void BHS122_every_missing_value_is_reported_and_nothing_more() =>
        MarkedSite.With($"-- {Path} --\n- ⟪BHS122⟫⟪BHS122⟫{{id: causes, title: Causes}}\n{Four}")
            .Fails("`singular` is missing", "`summary` is missing");

    [Fact]
    public void BHS122_the_five_topics_are_fixed() =>
        MarkedSite.With($"-- {Path} --\n{Four}").Expect(Path, "BHS122").Fails("The topic `causes` must stand here exactly once");

    [Fact]
    public void BHS122_a_topic_stands_once() =>
        MarkedSite.With($"-- {Path} --\n{Causes}{Causes}{Four}").Expect(Path, "BHS122").Fails(
            "The topic `causes` must stand here exactly once");

    [Fact]
    public void BHS120_another_topic_is_reported_at_its_place() =>
        MarkedSite.With($"-- {Path} --\n{Causes}- {{id: ⟪BHS120⟫symptom, title: T, singular: S, summary: Words.}}\n{Four}")
            .Fails("Did you mean `symptoms`?");

    [Fact]
    public void BHS120_an_empty_file_is_one_problem() => MarkedSite.With($"-- {Path} --\n").Expect(Path, "BHS120").Fails("must be a list");

    [Fact]
    public void The_order_of_the_file_is_the_order_of_the_menu()
    {
        var home = MarkedSite.With($"-- {Path} --\n{Four}\n{Causes}").Passes().Text("index.html");
        Assert.True(home.IndexOf(">Symptoms<", StringComparison.Ordinal) < home.IndexOf(">Causes<", StringComparison.Ordinal));
        Assert.True(home.IndexOf(">What helps<", StringComparison.Ordinal) < home.IndexOf(">Causes<", StringComparison.Ordinal));
    }
}
