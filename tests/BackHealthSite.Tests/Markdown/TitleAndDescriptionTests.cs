namespace BackHealthSite.Tests.Markdown;

public sealed class TitleAndDescriptionTests
{
    [Fact]
    public void BHS106_a_title_of_66_characters_is_too_long() => Title(66, "⟪BHS106⟫").Fails("The title has 66 characters; at most 65");

    [Fact]
    public void A_title_of_65_characters_fits() => Title(65, "").IsClean();

    [Theory]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(161)]
    [InlineData(500)]
    public void BHS107_a_description_has_50_to_160_characters(int length) =>
        Description(length, "⟪BHS107⟫").Fails($"The description has {length} characters; 50 to 160");

    [Theory]
    [InlineData(50)]
    [InlineData(160)]
    public void A_description_of_the_first_and_the_last_length_fits(int length) => Description(length, "").IsClean();

    [Fact]
    public void BHS107_the_advice_is_to_say_more_or_to_say_less()
    {
        Description(20, "⟪BHS107⟫").Fails("Say in one sentence what the page tells.");
        Description(200, "⟪BHS107⟫").Fails("Shorten it to one sentence.");
    }

    [Fact]
    public void Both_hold_for_pages_that_are_not_articles() => MarkedSite.With($"""
        -- pages/about.md --
        ---
        title: ⟪BHS106⟫{Words(70)}
        description: ⟪BHS107⟫About.
        ---
        Words.
        """).Fails();

    private static MarkedSite Title(int length, string mark) => MarkedSite.OnlyMatter(
        $"title: {mark}{Words(length)}\ndescription: A strained muscle in the back, told in as few words as a test needs.\n"
        + $"checked: 2026-11-22\nrecheck: 2027-11-22");

    private static MarkedSite Description(int length, string mark) => MarkedSite.OnlyMatter(
        $"title: Muscle strain\ndescription: {mark}{Words(length)}\nchecked: 2026-11-22\nrecheck: 2027-11-22");

    /// <summary>So many characters, in words.</summary>
    private static string Words(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(i => i % 10 == 9 && i < length - 1 ? ' ' : 'a'));
}
