using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>A printed page carries what a reader takes to an appointment, and nothing that only works on a screen.</summary>
public sealed class PrintTests(ServedSite site)
{
    // The sheet less its margin at the foot, 14 mm or 53 pixels of 1,123, and room for a line under the heading.
    private const double LastHeading = 1_123 - 53 - 35;

    private static readonly string[] Others =
        ["", "causes/", "a-to-z/", "find-by-symptom/", "about/", "how-this-site-is-checked/", "take-this-with-you/"];

    [Fact]
    public async Task Menus_and_search_boxes_are_not_printed()
    {
        foreach (var type in PageType.Every)
        {
            var seen = await (await site.Kinds.OfAsync(type.Name)).ScreenOnly;

            Assert.NotEqual(0, seen.OnScreen);
            Assert.True(seen.OnPaper == 0, $"{type.Name}: a menu or a search box is printed.");
        }
    }

    [Fact]
    public async Task Every_card_of_every_article_stays_whole_on_one_sheet()
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            var cards = await (await site.Articles.OfAsync(article)).PrintedCards;

            Assert.Equal(3, cards.Count);
            Assert.All(cards, card => Assert.Equal("avoid", card.BreakInside));
            Assert.All(cards, card =>
                Assert.True(
                    card.Height < Look.Paper.Height,
                    $"A card of {article} is {card.Height} pixels high, the sheet {Look.Paper.Height}."));
        }
    }

    [Fact]
    public async Task The_width_of_its_edge_shows_how_urgent_a_printed_card_is()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync(PageType.Article);

        var cards = await PrintedCard.MeasureAsync(reader);

        Assert.Equal(["emergency", "urgent", "soon"], cards.OrderByDescending(card => card.Edge).Select(card => card.Level));
        Assert.Distinct(cards.Select(card => card.Edge));
        Assert.All(cards, card => Assert.True(card.Edge > 0));
    }

    [Fact]
    public async Task The_addresses_of_the_sources_are_printed()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync(PageType.Article);

        var addresses = await reader.Page.MeasureAsync<IReadOnlyList<string>>("printedAddresses.js");

        Assert.Equal(await reader.Page.Locator(".sources li").CountAsync(), addresses.Count);
        Assert.All(addresses, address => Assert.StartsWith("http", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_article_prints_its_dates_its_address_and_who_has_not_checked_it()
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            var leaflet = await (await site.Articles.OfAsync(article)).Leaflet;

            Assert.True(leaflet.Address, $"{article} prints no address.");
            Assert.True(leaflet.Dates, $"{article} prints no dates.");
            Assert.True(leaflet.Clinician, $"{article} does not print whether a clinician has checked it.");
            Assert.True(leaflet.Headings > 5, $"{article} has hardly any headings.");
            Assert.True(
                leaflet.Alone.Count == 0,
                $"{article}: these may be left alone at the end of a sheet: {string.Join(", ", leaflet.Alone)}");
        }
    }

    [Fact]
    public async Task No_sheet_is_blank_and_no_heading_ends_one()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        foreach (var page in site.Built.ArticlesLookedAt.Concat(Others))
        {
            await reader.OpenAsync(page);

            var printed = await PrintAsync(reader);

            Assert.True(printed.Blank.Count == 0, $"{page}: sheet {string.Join(", ", printed.Blank)} of {printed.Count} is blank.");
            Assert.NotEmpty(printed.Headings);
            Assert.True(
                printed.Headings.All(down => down < LastHeading),
                $"{page}: a heading stands {printed.Headings.Max():F0} pixels down its sheet.");
        }
    }

    [Fact]
    public async Task A_blank_sheet_and_a_heading_at_the_end_of_one_are_found()
    {
        await using var reader = await site.ReaderAsync(Look.Paper);
        await reader.OpenAsync("about/");
        await reader.DressAsync(
            """
            :is(header, footer, nav) { display: none }
            main > * { display: none }
            main > h1 { display: block; margin: 0; padding-block-start: 950px; font-size: 20px; break-after: auto }
            main::after { content: ''; display: block; break-before: page; height: 10px }
            """);

        var printed = await PrintAsync(reader);

        Assert.Equal(2, printed.Count);
        Assert.Equal([2], printed.Blank);
    }

    private static async Task<PrintedPages> PrintAsync(Reader reader) =>
        PrintedPages.Read(await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true, Outline = true, Tagged = true }));

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

        Assert.InRange(PrintedPages.Read(sheet).Count, 1, 2);
    }
}
