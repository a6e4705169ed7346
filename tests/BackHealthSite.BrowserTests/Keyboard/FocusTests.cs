using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Keyboard;

/// <summary>Whoever works without a mouse sees where they are and comes everywhere (WCAG 2.2 SC 2.1.1, 2.4.7, 2.4.11).</summary>
public sealed class FocusTests(ServedSite site)
{
    /// <summary>On a desktop each stop has more room than on a phone: all kinds of page are walked there at night alone.</summary>
    public static TheoryData<string> WalkedOnDesktop =>
        LibraryInput.IsWhole ? PageType.Names : ["home", "article", "search with a red flag"];

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Every_stop_of_the_Tab_key_shows_a_ring(string page) =>
        Assert.DoesNotContain((await site.Walks.OfAsync(page)).Stops, HasFault);

    [Theory]
    [MemberData(nameof(WalkedOnDesktop))]
    public Task Every_stop_of_the_Tab_key_shows_a_ring_on_a_desktop(string page) => ShowsARing(page, Look.Desktop);

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
        var walk = await site.Walks.OfAsync(page);

        Assert.Equal(walk.Stops[^2], walk.Back);
        Assert.NotEqual(walk.Stops[^1], walk.Out);
        Assert.Equal(0, walk.OrderedByHand);
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

        Assert.Contains(await TabWalk.StopsAsync(reader), HasFault);
    }

    private async Task ShowsARing(string page, Look look)
    {
        await using var reader = await site.ReaderAsync(look);
        await reader.OpenAsync(PageType.Named(page));

        Assert.DoesNotContain(await TabWalk.StopsAsync(reader), HasFault);
    }

    private static bool HasFault(string stop) => stop.Contains("FAULT", StringComparison.Ordinal);
}
