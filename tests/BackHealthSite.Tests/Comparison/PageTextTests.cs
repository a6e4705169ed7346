using BackHealthSite.Comparison;

namespace BackHealthSite.Tests.Comparison;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<h2>Words  of\na <em>heading</em></h2>", "## Words of a heading")]
    [InlineData("<ul><li>one</li><li>two <a href='/x/'>three</a></li></ul>", "\u2022 one", "\u2022 two three")]
    [InlineData("<p>One. Two! Three</p>", "One.", "Two!", "Three")]
    [InlineData("<p>Known.<sup><a>1</a></sup> More.<sup><a>2</a></sup></p>", "Known. [1]", "More. [2]")]
    [InlineData(
        "<p>Known.<sup><a aria-label='Source 1'>1</a></sup> More.<sup><a aria-label='Source 1'>2</a></sup></p>",
        "Known. [1]",
        "More. [ (aria-label: Source 1) 2]")]
    [InlineData("<div>loose <b>words</b><p>A paragraph</p> and more</div>", "loose words", "A paragraph", "and more")]
    [InlineData("<ul><li>outer<ul><li>inner</li></ul>after</li></ul>", "\u2022 outer", "\u2022 inner", "\u2022 after")]
    [InlineData("<p><img src='x.png' alt='A disc'></p>", "(picture: A disc x.png)")]
    [InlineData("<p>one<!-- two --></p><!-- three -->", "one")]
    [InlineData("<nav><p>menu</p></nav><svg><text>drawn</text></svg><p>shown</p>", "shown")]
    [InlineData("<p>!!! ???</p>", "!!! ???")]
    public void Every_word_that_is_read_becomes_a_line(string main, params string[] lines) => Assert.Equal(lines, Lines(main));

    [Fact]
    public void A_warning_card_is_told_with_its_level() => Assert.Equal(
        ["(emergency card)", "## Immediate action required: Call now if:", "\u2022 numbness", "Go.", "(end of the emergency card)"],
        Lines(
            "<section data-red-flags='a' data-level='emergency'><h2><span>Immediate action required: </span>Call now if:</h2><ul>"
            + "<li>numbness</li></ul><p>Go.</p></section>"));

    [Fact]
    public void Title_and_description_are_read_too() => Assert.Equal(
        ["Title: A & B", "Description: Both."],
        BuiltPageText.Read(
            "<html><head><title>A &amp; B</title><meta name=description content='Both.'></head><body><p>outside</p></body></html>").Lines);

    [Theory]
    [InlineData("<p data-red-flags-disclaimer>Words</p>", true)]
    [InlineData("<p>Words</p>", false)]
    public void An_article_is_known_by_its_disclaimer(string main, bool isArticle) =>
        Assert.Equal(isArticle, BuiltPageText.Read($"<main>{main}</main>").IsArticle);

    private static IReadOnlyList<string> Lines(string main) => BuiltPageText.Read($"<!doctype html><main>{main}</main>").Lines;
}
