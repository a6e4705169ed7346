namespace BackHealthSite.Tests.Checks;

public sealed class SourceUnusedTests
{
    private const string Third = "good-three: {title: Third, publisher: C, url: \"https://example.com/three\", grade: A, read: 2026-11-22}";

    private const string Draft =
        "-- causes/wear.md --\n---\ntitle: Wear\ndescription: A draft of an article that is still to be written by someone.\n"
        + "checked: 2026-11-22\nrecheck: 2027-11-22\nexcluded: true\n---\nWords [@good-three].\n";

    [Fact]
    public void BHS174_a_source_that_nothing_cites_is_told_at_its_id() =>
        Site("⟪warning BHS174⟫" + Third).Fails("No page cites `good-three`. | Write `[@good-three]`");

    [Fact]
    public void One_that_a_draft_cites_is_used() =>
        Site(Third).And(Draft).IsClean();

    [Fact]
    public void One_that_a_page_with_unreadable_front_matter_cites_is_used() =>
        Site(Third).And("-- causes/wear.md --\n---\ntitle: Wear⟪BHS102⟫: and tear\nexcluded: true\n---\nWords [@good-three].\n")
            .Fails("needs quotes");

    [Theory]
    [InlineData("\u201CThird\u201D", "C", "Write `Third`.")]
    [InlineData("Third", "\u201EC of D\u201D", "Write `C of D`.")]
    public void BHS128_quotes_of_a_word_processor_are_told_in_data_files(string title, string publisher, string fix)
    {
        var (a, b) = title.StartsWith('\u201C') ? ("⟪warning BHS128⟫", "") : ("", "⟪warning BHS128⟫");
        Site($"good-three: {{title: {a}{title}, publisher: {b}{publisher}, url: \"https://example.com/three\", grade: A, "
            + "read: 2026-11-22}")
            .And(Draft)
            .Fails(fix);
    }

    [Fact]
    public void BHS120_an_address_in_such_quotes_is_written_in_straight_ones() =>
        Site(Third.Replace("\"https://example.com/three\"", "⟪BHS120⟫\u201Chttps://example.com/three\u201D", StringComparison.Ordinal))
            .And(Draft)
            .Fails("Write it in straight quotes: `url: \"https://example.com/three\"`.");

    private static MarkedSite Site(string third) => MarkedSite.With(
        "-- _data/sources.yml --\n"
        + "good-one: {title: First source, publisher: A, url: \"https://example.com/one\", grade: A, read: 2026-11-22}\n"
        + "good-two: {title: Second source, publisher: B, url: \"https://example.com/two\", grade: B, read: 2026-11-22}\n"
        + third + "\n");
}
