using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Keyboard;

/// <summary>Whoever works without a mouse sees where they are and comes everywhere (WCAG 2.2 SC 2.1.1, 2.4.7, 2.4.11).</summary>
public sealed class FocusTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public Task Every_stop_of_the_Tab_key_shows_a_ring_in_light_colours(string page) => ShowsARing(page, Look.Desktop);

    [Theory]
    [InlineData("home")]
    [InlineData("article")]
    [InlineData("search with a red flag")]
    public Task Every_stop_of_the_Tab_key_shows_a_ring_in_dark_colours(string page) => ShowsARing(page, Look.Desktop with { Dark = true });

    private async Task ShowsARing(string page, Look look)
    {
        await using var reader = await site.ReaderAsync(look);
        await reader.OpenAsync(PageType.Named(page));
        var stops = await reader.Page.MeasureAsync<int>("focusWatch.js");
        Assert.True(stops > 10, "The page has hardly any links.");
        for (var pressed = 0; pressed < stops; pressed++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        var seen = await reader.Page.EvaluateAsync<string[]>("stopsSeen");

        Assert.Equal(stops, seen.Length);
        Assert.DoesNotContain(seen, stop => stop.Contains("FAULT", StringComparison.Ordinal));
    }
}
