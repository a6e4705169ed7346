namespace BackHealthSite.Tests.Checks;

public sealed class AliasTests
{
    [Theory]
    [InlineData("aliases: [⟪BHS449⟫Stiffness, tight muscle, torn muscle]", "`Stiffness` is what `symptoms/stiffness.md` is called too.")]
    [InlineData(
        "aliases: [⟪BHS449⟫emergency numbers, tight muscle, torn muscle]",
        "what the page `/emergency-numbers/` of this site is called")]
    [InlineData("aliases: [tight muscle, torn muscle, ⟪BHS449⟫A to Z]", "what the page `/a-to-z/` of this site is called")]
    [InlineData("aliases: [tight muscle, ⟪BHS449⟫Tight muscle, torn muscle]", "`Tight muscle` stands here twice.")]
    public void BHS449_a_name_that_is_taken_is_reported_at_its_place(string line, string words) => Strain(line).Fails(words);

    [Theory]
    [InlineData("Emergency numbers")]
    [InlineData("EMERGENCY  numbers")]
    [InlineData("About")]
    [InlineData("Find by symptom")]
    public void BHS449_no_article_has_the_name_of_a_page_of_the_site(string title) =>
        MarkedSite.With("").Change("symptoms/stiffness.md", "title: Stiffness", $"title: ⟪BHS449⟫{title}").Fails("of this site is called");

    [Fact]
    public void BHS449_an_alias_of_an_article_before_it_is_reported() =>
        MarkedSite.With("").Change("symptoms/stiffness.md", "stiff joints", "⟪BHS449⟫Pulled muscle").Fails(
            "`Pulled muscle` is what `causes/strain.md` is called too.");

    [Theory]
    [InlineData("Muscle strain")]
    [InlineData("MUSCLE STRAIN")]
    [InlineData("Muscle-strain")]
    [InlineData("\"Muscle, strain!\"")]
    [InlineData("Múscle strain")]
    public void BHS170_two_articles_of_one_title_are_told_in_the_newer_one(string title) =>
        MarkedSite.With("").Change("symptoms/stiffness.md", "title: Stiffness", $"title: ⟪BHS170⟫{title}").Fails(
            "`causes/strain.md` is called \"Muscle strain\" too. | Give this article a title of its own");

    [Fact]
    public void BHS170_the_newer_one_is_that_whose_address_is_new() =>
        MarkedSite.With("-- _data/addresses.txt --\n/symptoms/stiffness/\n")
            .Change("causes/strain.md", "title: Muscle strain", "title: ⟪BHS170⟫Stiffness")
            .Fails("`symptoms/stiffness.md` is called");

    [Fact]
    public void The_title_of_a_draft_is_free() => Assert.DoesNotContain(
        "BHS170",
        TestSite.With("").Replace("symptoms/stiffness.md", "title: Stiffness", "title: Muscle strain\nexcluded: true").Inspect().Rules);

    [Fact]
    public void Names_of_its_own_are_fine() => Strain("aliases: [tight muscle, pulled muscle, torn muscle]").IsClean();

    [Fact]
    public void BHS447_fewer_than_three_names_are_reported()
    {
        var few = Checks.Language.LanguageSite.Check(
            TestSite.With("").Replace(
                "causes/strain.md",
                "aliases: [pulled muscle, torn muscle, strained back]",
                "aliases: [pulled muscle, torn muscle]"));
        Assert.Equal("The article has 2 of the 3 everyday names that readers need to find it.", Assert.Single(few.Problems).Message);
        Assert.Empty(Checks.Language.LanguageSite.Check(TestSite.With("")).Problems);
    }

    private static MarkedSite Strain(string aliases) => MarkedSite.OnlyMatter($"""
        title: Strain
        description: A pulled muscle in the back, and what can help it to get better.
        {aliases}
        checked: 2026-11-22
        recheck: 2027-11-22
        """);
}
