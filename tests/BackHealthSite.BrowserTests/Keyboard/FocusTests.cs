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

    [Theory]
    [InlineData("home")]
    [InlineData("article")]
    [InlineData("search with a red flag")]
    public Task Every_stop_of_the_Tab_key_shows_a_ring_in_the_colours_of_the_reader(string page) =>
        ShowsARing(page, Look.Phone with { Forced = true });

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task The_Tab_key_goes_through_the_page_as_it_is_read_and_out_of_it_and_back(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Named(page));
        var stops = await reader.Page.MeasureAsync<int>("focusWatch.js");
        await PressAsync(reader, "Tab", stops);
        var last = await reader.Page.EvaluateAsync<string[]>("stopsSeen.slice(-2)");

        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        var back = await reader.Page.EvaluateAsync<string>("stopsSeen.at(-1)");
        await PressAsync(reader, "Tab", 2);

        Assert.Equal(last[0], back);
        Assert.NotEqual(
            last[1],
            await reader.Page.EvaluateAsync<string>("stopsSeen.at(-1) + (document.activeElement === document.body ? ' and out' : '')"));
        Assert.Equal(0, await reader.Page.Locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").CountAsync());
    }

    [Theory]
    [InlineData("a:focus-visible { outline: none; box-shadow: none }")]
    [InlineData("body::after { content: ''; position: fixed; inset: auto 0 0; height: 300px }")]
    [InlineData("a { position: absolute; left: -9999px }")]
    public async Task A_page_that_hides_the_focus_is_found(string styles)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);

        Assert.Contains(await StopsAsync(reader), stop => stop.Contains("FAULT", StringComparison.Ordinal));
    }

    private async Task ShowsARing(string page, Look look)
    {
        await using var reader = await site.ReaderAsync(look);
        await reader.OpenAsync(PageType.Named(page));

        Assert.DoesNotContain(await StopsAsync(reader), stop => stop.Contains("FAULT", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> StopsAsync(Reader reader)
    {
        var stops = await reader.Page.MeasureAsync<int>("focusWatch.js");
        Assert.True(stops > 10, "The page has hardly any links.");
        await PressAsync(reader, "Tab", stops);
        var seen = await reader.Page.EvaluateAsync<string[]>("stopsSeen");
        Assert.Equal(stops, seen.Length);
        return seen;
    }

    /// <summary>
    /// Holds a key down until it has been told so many times, as a keyboard does that repeats it. The browser need not have painted one
    /// stop before it goes on to the next: each is looked at when it gets the focus.
    /// </summary>
    private static async Task PressAsync(Reader reader, string key, int times)
    {
        await Task.WhenAll(Enumerable.Range(0, times).Select(_ => reader.Page.Keyboard.DownAsync(key)));
        await reader.Page.Keyboard.UpAsync(key);
    }
}
