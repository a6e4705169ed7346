using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Nobody has to scroll sideways to read (WCAG 2.2 SC 1.4.10).</summary>
public sealed class NarrowWindowTests(ServedSite site)
{
    [Fact]
    public async Task No_kind_of_page_is_wider_than_a_window_of_320_pixels()
    {
        foreach (var type in PageType.Every)
        {
            Assert.Empty(await (await site.Kinds.OfAsync(type.Name)).Width);
        }
    }

    [Fact]
    public async Task No_article_is_wider_than_a_window_of_320_pixels()
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            Assert.Empty(await (await site.Articles.OfAsync(article)).Width);
        }
    }

    [Theory]
    [InlineData("main { min-width: 330px }")]
    [InlineData("h1 { white-space: nowrap; text-indent: 300px; overflow: hidden }")]
    public async Task A_page_that_is_wider_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Zoomed, styles);

        Assert.NotEmpty(await PageWidth.MeasureAsync(reader));
    }
}
