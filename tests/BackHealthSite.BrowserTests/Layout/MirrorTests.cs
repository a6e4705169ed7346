using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>In a language that is read from right to left the page is its own mirror: every block begins at the other side.</summary>
public sealed class MirrorTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Every_kind_of_page_is_mirrored_from_right_to_left(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Named(page));
        foreach (var window in new[] { Look.Phone, Look.Desktop })
        {
            await reader.Page.SetViewportSizeAsync(window.Width, window.Height);

            var seen = await reader.Page.MeasureAsync<MirrorFaults>("mirror.js");

            Assert.True(seen.Blocks > 20, "The page has hardly any blocks.");
            Assert.True(seen.Faults.Count == 0, $"{window.Name}: {string.Join('\n', seen.Faults.Take(10))}");
        }
    }

    [Theory]
    [InlineData("main li { margin-left: 40px }")]
    [InlineData("main { position: relative; left: 10px }")]
    [InlineData("h2 { float: left }")]
    public async Task A_page_that_keeps_to_one_side_is_found(string styles)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);

        Assert.NotEmpty((await reader.Page.MeasureAsync<MirrorFaults>("mirror.js")).Faults);
    }

    private sealed record MirrorFaults(int Blocks, IReadOnlyList<string> Faults);
}
