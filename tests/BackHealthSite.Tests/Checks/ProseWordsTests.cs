namespace BackHealthSite.Tests.Checks;

public sealed class ProseWordsTests
{
    [Theory]
    [InlineData("pages/about.md")]
    [InlineData("index.md")]
    [InlineData("causes/index.md")]
    [InlineData("warning-signs/index.md")]
    public void BHS313_words_of_a_warning_sign_on_a_page_without_cards_are_refused(string path) =>
        Page(path, "Tell us about your ⟪BHS313⟫kidney.")
        .Fails(
            "\"kidney\" belongs to the warning sign `kidney`, but this page carries no cards. | Say it in an article, or in other words.");

    [Fact]
    public void BHS313_is_reported_once_a_flag_core_flags_too() =>
        Page("pages/about.md", "A ⟪BHS313⟫kidney, a kidney, a ⟪BHS313⟫bladder and a numb groin.").Fails();

    [Fact]
    public void BHS313_title_and_description_are_read_too() => MarkedSite.With("""
        -- pages/about.md --
        ---
        title: ⟪BHS313⟫Kidneys and us
        description: About every ⟪BHS313⟫child with back pain who ever came to this test site.
        ---
        Words.
        """).Fails();

    [Fact]
    public void BHS313_stops_publishing()
    {
        var build = TestSite.With(
            "-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n---\n"
            + "A numb groin.\n")
            .Build();
        Assert.Equal(["pages/about.md:5:3: error BHS313 RedFlagWordsInProse"], build.Problems);
        Assert.False(build.Result.MayBePublished);
    }

    [Theory]
    [InlineData("Words about us.")]
    [InlineData("`code` in words.")]
    [InlineData("- [Stiffness](xref:stiffness)")]
    public void Other_words_are_fine(string words) => Page("pages/about.md", words).IsClean();

    private static MarkedSite Page(string path, string words) =>
        MarkedSite.With(
            $"-- {path} --\n---\ntitle: A page\ndescription: A page of the test site that is not an article, as short as can be.\n---\n"
            + $"{words}\n");
}
