using BackHealthSite.Content;

namespace BackHealthSite.Tests.Content;

public sealed class AnchorMakerTests
{
    /// <summary>What GitHub makes of a heading: lower case, letters, marks, digits, `-` and `_` kept, a space becomes a hyphen.</summary>
    [Theory]
    [InlineData("Symptoms", "symptoms")]
    [InlineData("What it is", "what-it-is")]
    [InlineData("  What it is  ", "what-it-is")]
    [InlineData("What helps?", "what-helps")]
    [InlineData("Pain (in one leg)", "pain-in-one-leg")]
    [InlineData("Doctor's advice", "doctors-advice")]
    [InlineData("Doctor’s advice", "doctors-advice")]
    [InlineData("Heat & cold", "heat--cold")]
    [InlineData("A - B", "a---b")]
    [InlineData("L4/L5", "l4l5")]
    [InlineData("1. First step", "1-first-step")]
    [InlineData("10% of people", "10-of-people")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("Long-term pain", "long-term-pain")]
    [InlineData("Über Äpfel", "über-äpfel")]
    [InlineData("Cafe\u0301", "cafe\u0301")]
    [InlineData("Боль в спине", "боль-в-спине")]
    [InlineData("背中の痛み", "背中の痛み")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("Πόνος", "πόνος")]
    [InlineData("Pain 😀 scale", "pain--scale")]
    [InlineData("Maintaining a healthy weight", "maintaining-a-healthy-weight")]
    [InlineData("Mainly at night", "mainly-at-night")]
    public void A_heading_has_the_anchor_that_GitHub_gives_it(string heading, string anchor) =>
        Assert.Equal(anchor, new AnchorMaker().Make(heading).Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("😀")]
    public void A_heading_without_letters_has_an_anchor_too(string heading) =>
        Assert.Equal("section", new AnchorMaker().Make(heading).Value);

    [Theory]
    [InlineData("Page contents", "section-page-contents")]
    [InlineData("Card games", "section-card-games")]
    [InlineData("Source 1", "section-source-1")]
    [InlineData("Main", "section-main")]
    [InlineData("Search box", "section-search-box")]
    public void An_anchor_never_takes_an_id_of_the_theme(string heading, string anchor) =>
        Assert.Equal(anchor, new AnchorMaker().Make(heading).Value);

    [Fact]
    public void A_repeated_heading_is_numbered()
    {
        var maker = new AnchorMaker();
        Assert.Equal(
            ["pain", "pain-1", "pain-2", "pain-3"],
            new[] { "Pain", "pain", "Pain!", "PAIN" }.Select(heading => maker.Make(heading).Value));
    }

    [Fact]
    public void A_number_that_another_heading_has_already_is_passed_over()
    {
        var maker = new AnchorMaker();
        Assert.Equal(["pain-1", "pain", "pain-2"], new[] { "Pain 1", "Pain", "Pain" }.Select(heading => maker.Make(heading).Value));
    }

    [Fact]
    public void Headings_without_letters_are_numbered_too()
    {
        var maker = new AnchorMaker();
        Assert.Equal(["section", "section-1"], new[] { "?", "!" }.Select(heading => maker.Make(heading).Value));
    }

    [Fact]
    public void An_explicit_id_is_kept_and_a_made_one_goes_round_it()
    {
        var maker = new AnchorMaker();
        Assert.True(maker.Take(new Anchor("pain")));
        Assert.Equal("pain-1", maker.Make("Pain").Value);
    }

    [Theory]
    [InlineData("pain", false)]
    [InlineData("Pain", true)]
    [InlineData("main", false)]
    [InlineData("card-emergency", false)]
    [InlineData("source-1", false)]
    [InlineData("page-sources", false)]
    [InlineData("search-box", false)]
    [InlineData("maintenance", true)]
    [InlineData("symptoms", true)]
    public void An_explicit_id_is_refused_where_the_page_or_the_theme_has_it(string id, bool free)
    {
        var maker = new AnchorMaker();
        Assert.True(maker.Take(new Anchor("pain")));
        Assert.Equal(free, maker.Take(new Anchor(id)));
    }
}
