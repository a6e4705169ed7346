using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>A printed page carries what a reader takes to an appointment, and nothing that only works on a screen.</summary>
public sealed class PrintTests(ServedSite site)
{
    [Fact]
    public async Task Menus_and_search_boxes_are_not_printed()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var onlyForScreens = reader.Page.Locator(":is(nav, input, .skip-link)").Filter(new() { Visible = true });
        foreach (var type in PageType.Every)
        {
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
            await reader.OpenAnewAsync(type);
            Assert.NotEqual(0, await onlyForScreens.CountAsync());

            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

            Assert.True(await onlyForScreens.CountAsync() == 0, $"{type.Name}: a menu or a search box is printed.");
        }
    }

    [Fact]
    public async Task Every_card_of_every_article_stays_whole_on_one_sheet()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        foreach (var article in site.Built.Articles)
        {
            await reader.OpenAsync(article);

            var cards = await reader.Page.MeasureAsync<IReadOnlyList<PrintedCard>>("printedCards.js");

            Assert.All(cards, card => Assert.Equal("avoid", card.BreakInside));
            Assert.All(cards, card => Assert.True(card.Height < Look.Paper.Height, $"A card of {article} is {card.Height} pixels high, the sheet {Look.Paper.Height}."));
        }
    }

    [Fact]
    public async Task The_width_of_its_edge_shows_how_urgent_a_printed_card_is()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync(PageType.Article);

        var cards = await reader.Page.MeasureAsync<IReadOnlyList<PrintedCard>>("printedCards.js");

        Assert.Equal(["emergency", "urgent", "soon"], cards.OrderByDescending(card => card.Edge).Select(card => card.Level));
        Assert.Distinct(cards.Select(card => card.Edge));
        Assert.All(cards, card => Assert.True(card.Edge > 0));
    }

    [Fact]
    public async Task The_addresses_of_the_sources_the_dates_and_the_address_of_the_page_are_printed()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync(PageType.Article);

        var addresses = await reader.Page.MeasureAsync<IReadOnlyList<string>>("printedAddresses.js");

        Assert.Equal(await reader.Page.Locator(".sources li").CountAsync(), addresses.Count);
        Assert.All(addresses, address => Assert.StartsWith("http", address, StringComparison.Ordinal));
        await Expect(reader.Page.GetByText("Last checked by the editors:")).ToBeVisibleAsync();
        await Expect(reader.Page.GetByText(new Uri(reader.BaseUrl, PageType.Article.Address).AbsoluteUri)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_fixed_emergency_line_is_printed()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync("about/");

        await Expect(reader.Page.Locator(".emergency-line")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task All_warning_signs_fit_the_two_sides_of_one_sheet()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync(CardPages.Overview);

        var sheet = await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });

        Assert.InRange(PrintedPages.Count(sheet), 1, 2);
    }

    private sealed record PrintedCard(string Level, string BreakInside, double Height, double Edge);
}
