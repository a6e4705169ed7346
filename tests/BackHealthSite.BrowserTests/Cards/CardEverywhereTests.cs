using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>The cards between the sizes that anybody looks at, under a pointer, and a while after the page has come.</summary>
public sealed class CardEverywhereTests(ServedSite site)
{
    private const string Cards = "[data-red-flags]";

    private const string Emergency = Cards + "[data-level=emergency]";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task At_every_width_the_cards_are_read_and_the_emergency_card_comes_first(bool moreContrast)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop with { MoreContrast = moreContrast });
        await reader.OpenAsync(PageType.Article);
        foreach (var width in Look.WidthsInBetween)
        {
            await reader.Page.SetViewportSizeAsync(width, 844);

            await AssertReadableAsync(reader, $"{width} pixels");
        }
    }

    [Fact]
    public async Task Under_a_pointer_the_cards_stay_as_they_are()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop with { Moving = true });
        await reader.OpenAsync(PageType.Article);
        foreach (var place in new[] { Emergency, Emergency + " h2", Emergency + " li", Emergency + " a" })
        {
            await reader.Page.HoverAsync($"{place} >> nth=0");

            await AssertReadableAsync(reader, $"pointer over {place}");
        }
    }

    [Fact]
    public async Task Ten_seconds_later_the_cards_are_still_there()
    {
        await using var reader = await site.LonelyReaderAsync(Look.Phone with { Moving = true });
        await reader.Page.Clock.InstallAsync();
        await reader.OpenAsync(PageType.Article);
        var before = await reader.Page.Locator(Emergency).InnerTextAsync();

        await reader.Page.Clock.RunForAsync(10_000);

        await AssertReadableAsync(reader, "after ten seconds");
        Assert.Equal(before, await reader.Page.Locator(Emergency).InnerTextAsync());
    }

    [Theory]
    [InlineData("@media (min-width: 700px) and (max-width: 1000px) { [data-red-flags] { display: none } }")]
    [InlineData("@media (prefers-contrast: more) { [data-red-flags] { visibility: hidden } }")]
    [InlineData("@media (min-width: 1000px) { .article { display: grid } [data-red-flags] { order: 9 } }")]
    public async Task Styles_for_some_windows_only_are_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Desktop with { MoreContrast = true }, styles);
        var found = 0;
        foreach (var width in Look.WidthsInBetween)
        {
            await reader.Page.SetViewportSizeAsync(width, 844);

            found += (await FaultsAsync(reader)).Count;
        }

        Assert.NotEqual(0, found);
    }

    [Theory]
    [InlineData("[data-red-flags] { animation: gone 1s 2s forwards } @keyframes gone { to { opacity: 0 } }")]
    [InlineData("main { animation: away 1s 5s forwards } @keyframes away { to { transform: translateX(100vw) } }")]
    public async Task A_card_that_will_move_or_fade_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Phone with { Moving = true }, styles);

        Assert.NotEmpty(await FaultsAsync(reader));
    }

    private static async Task AssertReadableAsync(Reader reader, string when)
    {
        var faults = await FaultsAsync(reader);
        Assert.True(faults.Count == 0, $"{when}: {string.Join('\n', faults.Take(8))}");
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Reader reader)
    {
        var place = await CardPlace.MeasureAsync(reader);
        var seen = await CardFaults.MeasureAsync(reader);
        return place.Top < place.FirstHeading
            ? seen.Faults
            : [.. seen.Faults, $"the card stands {place.Top} pixels down, a heading {place.FirstHeading}"];
    }
}
