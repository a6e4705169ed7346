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

    // WCAG 2.2 SC 1.4.12: a reader's own spacing takes nothing away.
    [Theory]
    [InlineData("")]
    [InlineData("symptoms/sciatica/")]
    [InlineData("a-to-z/")]
    public async Task Wider_spacing_of_letters_words_and_lines_breaks_no_page(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Zoomed);
        await reader.OpenAsync(page);

        await reader.DressAsync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");

        Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js"));
    }
}
