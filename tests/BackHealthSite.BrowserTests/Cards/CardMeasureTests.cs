using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>The measure that calls cards readable is worth something only if it sees those that are not.</summary>
public sealed class CardMeasureTests(ServedSite site)
{
    private const string Card = "[data-red-flags]";

    [Theory]
    [InlineData(Card + " { display: none }")]
    [InlineData(Card + " { visibility: hidden }")]
    [InlineData(Card + " { opacity: 0 }")]
    [InlineData(Card + " { opacity: .3 }")]
    [InlineData(Card + " { content-visibility: hidden }")]
    [InlineData(Card + " { height: 60px; overflow: hidden }")]
    [InlineData(Card + " { position: absolute; left: -9999px }")]
    [InlineData(Card + " { width: 900px }")]
    [InlineData(Card + " { transform: scale(0) }")]
    [InlineData(Card + " { clip-path: inset(50%) }")]
    [InlineData(Card + " { filter: blur(4px) }")]
    [InlineData(Card + " { mask-image: linear-gradient(transparent, black) }")]
    [InlineData(Card + " li { color: #bbb }")]
    [InlineData(Card + " li { -webkit-text-fill-color: transparent }")]
    [InlineData(Card + " li { font-size: 9px }")]
    [InlineData(Card + " p { text-indent: -999px }")]
    [InlineData(Card + " h2 { background: none }")]
    [InlineData(Card + " li { text-decoration: line-through }")]
    [InlineData(Card + "::after { content: 'You can ignore this.' }")]
    [InlineData(Card + " li::marker { content: 'never: ' }")]
    [InlineData(Card + " h2 { content: 'No action required' }")]
    [InlineData("body::after { content: ''; position: fixed; inset: 0; background: black }")]
    public async Task A_card_that_styles_make_unreadable_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Phone, styles);

        var seen = await reader.Page.MeasureAsync<CardFaults>("cards.js", Card);

        Assert.NotEmpty(seen.Faults);
    }
}
