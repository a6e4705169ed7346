using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Keyboard;

/// <summary>A way through a page with the Tab key, from its first stop out of it and back.</summary>
/// <param name="Stops">Every stop, with what is wrong with how it shows the focus.</param>
/// <param name="Back">The stop that the way back leads to from the last one.</param>
/// <param name="Out">Where the key leads from the last stop.</param>
/// <param name="OrderedByHand">The number of elements that say when their turn comes.</param>
internal sealed record TabWalk(IReadOnlyList<string> Stops, string Back, string Out, int OrderedByHand)
{
    public static async Task<TabWalk> MakeAsync(ServedSite site, PageType page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(page);
        var stops = await StopsAsync(reader);

        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        var back = await reader.Page.EvaluateAsync<string>("stopsSeen.at(-1)");
        await PressAsync(reader, "Tab", 2);
        return new TabWalk(
            stops,
            back,
            await reader.Page.EvaluateAsync<string>("stopsSeen.at(-1) + (document.activeElement === document.body ? ' and out' : '')"),
            await reader.Page.Locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").CountAsync());
    }

    /// <summary>Every stop of the page that is open.</summary>
    public static async Task<IReadOnlyList<string>> StopsAsync(Reader reader)
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
