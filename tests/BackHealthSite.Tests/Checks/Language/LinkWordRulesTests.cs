namespace BackHealthSite.Tests.Checks.Language;

public sealed class LinkWordRulesTests
{
    [Theory]
    [InlineData("[click here](xref:stiffness)", "xref:stiffness")]
    [InlineData("[Here](xref:stiffness)", "xref:stiffness")]
    [InlineData("[read more...](xref:stiffness)", "xref:stiffness")]
    [InlineData("[this page](/a-to-z/)", "/a-to-z/")]
    public void LinkTextVague_is_refused(string words, string place) => LanguageSite.Fails("BHS423", words, place);

    [Theory]
    [InlineData("[what it feels like here](xref:stiffness)")]
    [InlineData("[](xref:stiffness)")]
    [InlineData("Read more about [stiffness](xref:stiffness).")]
    [InlineData("<https://example.com/>")]
    public void LinkTextVague_lets_words_that_say_something_pass(string words) => LanguageSite.Passes("BHS423", words);

    [Fact]
    public void LinkWordsRepeated_is_reported_at_the_second_place() =>
        LanguageSite.Fails(
            "BHS438",
            "[Stretches](xref:stiffness) and [stretches](xref:strain) and [stretches](xref:stiffness)",
            "xref:strain");

    [Fact]
    public void LinkWordsRepeated_lets_one_place_have_one_name() =>
        LanguageSite.Passes(
            "BHS438",
            "[stiffness](xref:stiffness) and [Stiffness](../symptoms/stiffness.md) and [stiffness](xref:stiffness#how-it-feels)");
}

[Trait("Takes", "long")]
public sealed class ReachRulesTests
{
    private const string Alone = """
        -- causes/alone.md --
        ---
        title: Alone
        description: An article of the test site that no other article leads to at all.
        aliases: [lonely, on its own, single]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        It stands alone.

        ::: red-flags
        :::

        ## What it is

        It is alone [@good-one] [@good-two]. See [stiffness](xref:stiffness).
        """;

    [Fact]
    public void ArticleOrphaned_is_reported_at_its_title() =>
        Assert.Equal(["Alone"], LanguageSite.PlacesOf("BHS442", LanguageSite.Site(Alone)));

    [Fact]
    public void ArticleOrphaned_lets_a_link_from_another_article_count() =>
        Assert.Empty(
            LanguageSite.PlacesOf(
                "BHS442",
                LanguageSite.Check(
                    TestSite.With(Alone).Replace("causes/strain.md", "Keep moving", "Read [all about it](xref:alone). Keep moving"))));

    [Fact]
    public void RelationsTooFew_asks_for_three_where_there_are_enough_articles()
    {
        var two = LanguageSite.Site(Alone);
        Assert.Equal(
            "The article has 1 of the 2 relations that readers need, those that others name included.",
            two.Problems.First(problem => problem.Where.Path == "causes/strain.md").Message);
        Assert.Empty(LanguageSite.PlacesOf("BHS443", LanguageSite.Check(TestSite.With(""))));
    }

    [Fact]
    public void RelationsTooFew_asks_for_another_topic()
    {
        var texts = new[] { "alone", "third", "fourth" }.Select(id => Alone
            .Replace("causes/alone.md", $"causes/{id}.md", StringComparison.Ordinal)
            .Replace(
                "checked:",
                id == "alone" ? "related: [strain, third, fourth]\nchecked:" : "related: [strain]\nchecked:",
                StringComparison.Ordinal));
        var site = LanguageSite.Site(string.Join('\n', texts));

        Assert.Equal(
            "All relations of the article stay in its own topic, Causes.",
            site.Problems.First(problem => problem.Where.Path == "causes/alone.md").Message);
    }
}
