using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Cards;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Disk;

/// <summary>A clinician opens the copy that is attached to a pull request by a double click.</summary>
public sealed class OpenedFromDiskTests(ServedSite site, PortableSite copy) : IClassFixture<PortableSite>
{
    [Fact]
    public async Task From_the_first_page_every_link_leads_on_and_the_browser_is_quiet()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop, copy.Built.BaseUrl);
        var crawl = new DiskCrawl(reader, copy.Built.Files.Keys);

        await crawl.RunAsync(page => AssertDressedAsync(reader.Page, page));

        Assert.Empty(crawl.Faults);
        Assert.Empty(copy.Built.Articles.Select(article => article + "index.html").Except(crawl.Reached));
        Assert.Empty(reader.Complaints);
        Assert.DoesNotContain(reader.Requested, address => !address.StartsWith(reader.BaseUrl.AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cards_can_be_read()
    {
        await using var reader = await site.ReaderAsync(Look.Phone, copy.Built.BaseUrl);
        foreach (var page in CardPages.Of(copy.Built))
        {
            await reader.OpenAsync(page + "index.html");

            var seen = await CardFaults.MeasureAsync(reader);

            Assert.Equal(3, seen.Cards);
            seen.AssertNone(page);
        }
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search/index.html")]
    public async Task The_A_to_Z_is_there_where_the_search_would_be(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone, copy.Built.BaseUrl);
        await reader.OpenAsync(page);

        Assert.Equal(0, await reader.Page.Locator("input, button, noscript").CountAsync());
        var search = reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Search);
        await search.GetByRole(AriaRole.Link, new() { Name = "A to Z" }).ClickAsync();

        await reader.ExpectAtAsync("a-to-z/index.html");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_button_in_the_header_leads_to_the_A_to_Z()
    {
        await using var reader = await site.ReaderAsync(Look.Phone, copy.Built.BaseUrl);
        await reader.OpenAsync("symptoms/sciatica/index.html");

        await reader.Page.Locator("a.search-link").ClickAsync();

        await reader.ExpectAtAsync("a-to-z/index.html");
    }

    [Fact]
    public async Task A_page_tells_that_it_is_a_copy()
    {
        await using var reader = await site.ReaderAsync(Look.Phone, copy.Built.BaseUrl);
        await reader.OpenAsync("symptoms/sciatica/index.html");

        var banner = reader.Page.GetByRole(AriaRole.Banner);
        await Expect(banner.GetByText("This is a copy to look at, not the published site.")).ToBeVisibleAsync();
    }

    /// <summary>Styles that were kept out would leave the browser's own colours and fonts.</summary>
    private static async Task AssertDressedAsync(IPage page, string address)
    {
        var edge = await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.site-footer')).borderTopWidth");
        var fonts = await page.EvaluateAsync<string[]>("document.fonts.ready.then(fonts => [...fonts].map(font => font.status))");

        Assert.True(edge == "6px", $"{address} has no styles.");
        Assert.DoesNotContain("error", fonts);
        Assert.Contains("loaded", fonts);
    }
}
