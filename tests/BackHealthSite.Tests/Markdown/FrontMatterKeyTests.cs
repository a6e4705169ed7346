namespace BackHealthSite.Tests.Markdown;

public sealed class FrontMatterKeyTests
{
    [Theory]
    [InlineData("redFlag", "redFlags")]
    [InlineData("redflags", "redFlags")]
    [InlineData("red-flags", "redFlags")]
    [InlineData("alias", "aliases")]
    [InlineData("relatd", "related")]
    [InlineData("relatedRarly", "relatedRarely")]
    [InlineData("exclude", "excluded")]
    [InlineData("redirectsFrom", "redirectFrom")]
    [InlineData("redFlagsNotNeded", "redFlagsNotNeeded")]
    [InlineData("Order", "order")]
    public void BHS103_a_misspelt_key_is_offered_the_right_one(string key, string nearest) =>
        MarkedSite.Matter($"⟪BHS103⟫{key}:").Fails($"Did you mean `{nearest}`?");

    [Fact]
    public void BHS103_a_key_near_to_none_is_told_what_there_is() =>
        MarkedSite.Matter("⟪BHS103⟫author: Me")
            .Fails("Use one of: title, description, aliases, related, relatedRarely, redFlags, checked, recheck");

    [Fact]
    public void BHS103_a_page_that_is_not_an_article_says_less() => MarkedSite.With("""
        -- pages/about.md --
        ---
        title: About
        description: The about page of the test site, which is as short as it can be.
        ⟪BHS103⟫redFlags: []
        ⟪BHS103⟫checked: 2026-11-22
        ⟪BHS103⟫excluded: true
        ---
        Words.
        """).Fails("The key `redFlags` is not known here");

    [Theory]
    [InlineData("review: {name: Dr A. Name, role: GP, registration: GMC 1234567, date: 2026-10-01}")]
    [InlineData("review: Dr A. Name")]
    [InlineData("review:")]
    [InlineData("reviewd: Dr A. Name")]
    [InlineData("Reviewed: Dr A. Name")]
    public void BHS103_an_article_cannot_say_that_a_clinician_checked_it(string line) =>
        MarkedSite.Matter("⟪BHS103⟫" + line).Fails("with `approve article:ID`");

    [Fact]
    public void What_took_the_place_of_a_key_is_told_to_articles_and_pages_alike() => MarkedSite.With("")
        .Change("pages/about.md", "title: About", "⟪BHS103⟫review: {name: Dr A. Name}\ntitle: About")
        .Fails("with `approve article:ID`");

    [Fact]
    public void Every_fault_of_the_front_matter_is_reported_in_one_run() => MarkedSite.OnlyMatter("""
        ⟪BHS103⟫titel: Muscle strain
        title: ⟪BHS106⟫A strain of a muscle in the lower back, the upper back or the neck, told at length
        description: ⟪BHS107⟫Too short.
        aliases: ⟪BHS105⟫pulled muscle
        related: [stiffness, ⟪BHS208⟫stiffness, ⟪BHS206⟫scoliosis]
        redFlags: [⟪BHS305⟫kidneys]
        checked: 2026-11-22
        recheck: ⟪BHS108⟫2031-11-22
        order: ⟪BHS105⟫first
        excluded: ⟪BHS105⟫perhaps
        redirectFrom: [⟪BHS606⟫Old Page]
        redFlagsNotNeeded: {⟪BHS307⟫⟪warning BHS316⟫child: no}
        """).Fails();

    [Fact]
    public void Every_key_of_an_article_is_known() => MarkedSite.OnlyMatter("""
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        aliases: [pulled muscle]
        related: [stiffness]
        relatedRarely: []
        redFlags: [kidney]
        checked: 2026-11-22
        recheck: 2027-11-22
        order: 10
        excluded: false
        redirectFrom: [/old/strain/]
        redFlagsNotNeeded: {}
        """).IsClean();
}
