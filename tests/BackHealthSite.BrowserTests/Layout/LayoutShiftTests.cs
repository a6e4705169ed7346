using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>No line jumps under a reader's eyes, even when the fonts and the scripts come long after the first paint.</summary>
public sealed class LayoutShiftTests(ServedSite site)
{
    private const int MostLooks = 50;

    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(500);

    // A shift counts from the first paint on, and is told in a later task.
    private const string Shifts =
        """
        async () => {
          await document.fonts.ready;
          await new Promise((done) => setTimeout(done, 100));
          return await new Promise((done) => {
            const seen = [];
            new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(seen.reduce((sum, entry) => sum + entry.value, 0)), 100);
          });
        }
        """;

    [Theory]
    [InlineData("home")]
    [InlineData("topic")]
    [InlineData("article")]
    [InlineData("warning signs")]
    [InlineData("search")]
    public async Task Nothing_moves_when_fonts_and_scripts_come_late(string page)
    {
        foreach (var look in new[] { Look.Phone, Look.Desktop })
        {
            await using var reader = await site.ReaderAsync(look);
            await DelayAsync(reader, "**/*.{woff2,js}");
            await reader.OpenAsync(PageType.Named(page));

            Assert.Equal(0, await reader.Page.EvaluateAsync<double>(Shifts));
        }
    }

    [Fact]
    public async Task A_page_that_moves_later_is_found()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await DelayAsync(reader, "**/*.woff2");
        await reader.OpenAsync(PageType.Article);
        await reader.Page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await reader.DressAsync("h1 { margin-block-start: 90px !important }");

        // A shift is told in a task of its own, which may be late on a busy machine.
        var shifted = 0.0;
        for (var look = 0; look < MostLooks && shifted == 0; look++)
        {
            shifted = await reader.Page.EvaluateAsync<double>(Shifts);
        }

        Assert.True(shifted > 0, "Nothing moved.");
    }

    private static Task<IAsyncDisposable> DelayAsync(Reader reader, string files) => reader.Page.RouteAsync(files, async route =>
    {
        await Task.Delay(Late);
        await route.ContinueAsync();
    });
}
