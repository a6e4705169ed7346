namespace BackHealthSite.Tests.Checks;

/// <summary>Drafts: left out of the site, and an error to link to or to relate to.</summary>
[Trait("Takes", "long")]
public sealed class DraftTests
{
    private const string Draft = """
        -- causes/lordosis.md --
        ---
        title: Lordosis
        description: A curve of the spine, told in as few words as a test can ever need.
        aliases: [curved back]
        excluded: true
        related: [strain]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        Words that cite nothing and carry no card yet.
        """;

    [Theory]
    [InlineData("See [it](⟪BHS203⟫xref:lordosis).", "`lordosis` is a draft")]
    [InlineData("See [it](⟪BHS203⟫xref:lordosis#symptoms).", "`lordosis` is a draft")]
    [InlineData("See [](⟪BHS203⟫xref:lordosis).", "`lordosis` is a draft")]
    [InlineData("See [it](⟪BHS203⟫lordosis.md).", "`causes/lordosis.md` is a draft")]
    [InlineData("See ⟪BHS203⟫<xref:lordosis>.", "`lordosis` is a draft")]
    [InlineData("[it](⟪BHS203⟫xref:lordosis) [it](⟪BHS203⟫xref:lordosis)", "Take the link out, or publish the draft.")]
    public void BHS203_a_link_to_a_draft_is_reported(string words, string message) => MarkedSite.Section(words).And(Draft).Fails(message);

    [Fact]
    public void BHS203_a_page_that_is_not_an_article_cannot_link_to_one_either() => MarkedSite.With("""
        -- index.md --
        ---
        title: Home
        description: The home page of the test site, which is as short as it can be.
        ---
        See [it](⟪BHS203⟫xref:lordosis).
        """).And(Draft).Fails();

    [Fact]
    public void BHS207_a_relation_to_a_draft_is_reported() =>
        MarkedSite.Matter("related: [stiffness, ⟪BHS207⟫lordosis]").And(Draft).Fails(
            "`lordosis` is a draft (`excluded: true`) and is not published. | Take the relation out");

    [Fact]
    public void BHS207_a_rare_relation_to_a_draft_is_reported_too() =>
        MarkedSite.Matter("relatedRarely:\n  - ⟪BHS207⟫lordosis").And(Draft).Fails();

    [Fact]
    public void A_draft_that_nobody_names_is_left_out_everywhere()
    {
        var build = MarkedSite.With(Draft).Passes();
        Assert.Equal(2, build.Result.Articles);
        Assert.DoesNotContain(build.Files, file => file.Path.Contains("lordosis", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            build.Files.Where(
                file => file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path.EndsWith(
                    ".json",
                    StringComparison.Ordinal) || file.Path.EndsWith(".xml", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("lordosis", build.Text(file.Path), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_front_matter_and_the_markup_of_a_draft_are_checked_all_the_same() => MarkedSite.With("""
        -- causes/lordosis.md --
        ---
        title: Lordosis
        description: A curve of the spine, told in as few words as a test can ever need.
        excluded: true
        ⟪BHS103⟫redFlag: []
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        ⟪BHS405⟫<div>Words.</div>
        """).Fails();
}
