using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>The letters of a card reach the eye: they are there in the pixels, not only in the styles.</summary>
public sealed class CardInkTests(ServedSite site)
{
    // Letters of the site's font fill about a quarter of a line's box.
    private const double LeastInk = 0.05;
    private const double MostInk = 0.6;

    public static TheoryData<string> Looks => [.. CardPicture.Looks];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_line_of_the_emergency_card_is_painted(string look)
    {
        foreach (var page in CardPages.Of(site.Built))
        {
            var lines = await (await site.Looks.OfAsync(page))[look].Ink!;

            Assert.True(lines.Count > 8, $"The card of {page} shows hardly any text.");
            Assert.Empty(lines.Where(IsUnread).Select(line => $"{page}: \"{line.Words}\" {line.Share:P1}"));
        }
    }

    [Theory]
    [InlineData(
        "[data-red-flags] { position: relative } "
        + "[data-red-flags]::after { content: ''; position: absolute; inset: 0; background: #fff; pointer-events: none }")]
    [InlineData("[data-red-flags] li { background: currentColor }")]
    [InlineData("body::after { content: ''; position: fixed; inset: 0; background: #fff; pointer-events: none }")]
    public async Task Paint_over_the_words_is_seen(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Phone, styles);
        await using var other = await site.ComparerAsync();

        var lines = await reader.InkAsync(other, CardPicture.Emergency);

        Assert.Contains(lines, IsUnread);
    }

    private static bool IsUnread(LineInk line) => line.Share is < LeastInk or > MostInk;
}
