using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Where a reader's own few colours replace ours, edges and underlines carry the page.</summary>
public sealed class ForcedColoursTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Cards_and_fields_keep_their_edges_and_links_their_lines(string page)
    {
        foreach (var seen in await (await site.Kinds.OfAsync(page)).Edges)
        {
            Assert.Empty(seen.Faults);
        }
    }

    [Fact]
    public async Task An_article_and_the_search_have_cards_fields_and_links_to_look_at()
    {
        await using var reader = await site.ReaderAsync(EdgeFaults.Forced);
        await reader.OpenAsync(PageType.Article);
        var article = await EdgeFaults.MeasureAsync(reader);
        await reader.OpenAsync(PageType.Named("search with a red flag"));

        Assert.Equal(3, article.Cards);
        Assert.True(article.Links > 3, "The article has hardly any links.");
        Assert.Equal(2, (await EdgeFaults.MeasureAsync(reader)).Cards);
    }

    [Theory]
    [InlineData("[data-red-flags] { border: 0 }")]
    [InlineData("[data-red-flags] { border-color: Canvas }")]
    [InlineData("a { text-decoration: none }")]
    public async Task A_page_that_loses_them_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(EdgeFaults.Forced, styles);

        Assert.NotEmpty((await EdgeFaults.MeasureAsync(reader)).Faults);
    }
}
