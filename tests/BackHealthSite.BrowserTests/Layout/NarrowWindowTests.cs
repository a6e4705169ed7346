using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Nobody has to scroll sideways to read (WCAG 2.2 SC 1.4.10).</summary>
public sealed class NarrowWindowTests(ServedSite site)
{
    [Fact]
    public async Task No_kind_of_page_is_wider_than_a_window_of_320_pixels()
    {
        await using var reader = await site.ReaderAsync(Look.Zoomed);
        foreach (var type in PageType.Every)
        {
            await reader.OpenAnewAsync(type);

            Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js"));
        }
    }

    [Fact]
    public async Task No_article_is_wider_than_a_window_of_320_pixels()
    {
        await using var reader = await site.ReaderAsync(Look.Zoomed);
        foreach (var article in site.Built.Articles)
        {
            await reader.OpenAsync(article);

            Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js"));
        }
    }
}
