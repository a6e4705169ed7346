using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Where a reader's own few colours replace ours, edges and underlines carry the page.</summary>
public sealed class ForcedColoursTests(ServedSite site)
{
    private static readonly Look Forced = Look.Phone with { Forced = true };

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Cards_and_fields_keep_their_edges_and_links_their_lines(string page)
    {
        await using var reader = await site.ReaderAsync(Forced);
        await reader.OpenAsync(PageType.Named(page));
        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = colours, ForcedColors = ForcedColors.Active });

            Assert.Empty((await MeasureAsync(reader)).Faults);
        }
    }

    [Fact]
    public async Task An_article_and_the_search_have_cards_fields_and_links_to_look_at()
    {
        await using var reader = await site.ReaderAsync(Forced);
        await reader.OpenAsync(PageType.Article);
        var article = await MeasureAsync(reader);
        await reader.OpenAsync(PageType.Named("search with a red flag"));

        Assert.Equal(3, article.Cards);
        Assert.True(article.Links > 3, "The article has hardly any links.");
        Assert.Equal(2, (await MeasureAsync(reader)).Cards);
    }

    [Theory]
    [InlineData("[data-red-flags] { border: 0 }")]
    [InlineData("[data-red-flags] { border-color: Canvas }")]
    [InlineData("a { text-decoration: none }")]
    public async Task A_page_that_loses_them_is_found(string styles)
    {
        await using var reader = await site.ReaderAsync(Forced);
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);

        Assert.NotEmpty((await MeasureAsync(reader)).Faults);
    }

    private static Task<EdgeFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<EdgeFaults>("edges.js");

    private sealed record EdgeFaults(int Cards, int Links, IReadOnlyList<string> Faults);
}
