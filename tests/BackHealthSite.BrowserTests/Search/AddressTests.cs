using BackHealthSite.BrowserTests.Browser;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>
/// The words of a search live in the fragment of the address, so that a link, a reload and the way back bring them again.
/// </summary>
public sealed class AddressTests(ServedSite site)
{
    private const string Words = "trapped nerve";
    private const string Address = "search/#q=trapped%20nerve";
    private const string Best = "symptoms/sciatica/";

    [Fact]
    public async Task Typing_puts_the_words_into_the_fragment()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);

        await new SearchBox(reader).TypeAsync(Words);

        await reader.ExpectAtAsync(Address);
    }

    [Fact]
    public async Task An_address_with_words_shows_their_results_and_so_does_a_reload()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var box = new SearchBox(reader);
        await reader.OpenAsync(Address);
        await box.ExpectBestAsync(Best);
        await Expect(box.Field).ToHaveValueAsync(Words);

        await reader.Page.ReloadAsync();

        await box.ExpectBestAsync(Best);
        await Expect(box.Field).ToHaveValueAsync(Words);
    }

    [Fact]
    public async Task The_way_back_from_an_article_leads_to_the_same_results()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var box = new SearchBox(reader);
        await box.TypeAsync(Words);
        await box.ExpectBestAsync(Best);
        await reader.ExpectAtAsync(Address);
        await box.Results.First.ClickAsync();
        await reader.ExpectAtAsync(Best);

        await reader.Page.GoBackAsync();

        await box.ExpectBestAsync(Best);
        await Expect(box.Field).ToHaveValueAsync(Words);
    }

    [Fact]
    public async Task An_address_with_the_words_of_an_emergency_opens_the_card()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);

        await reader.OpenAsync("search/#q=can't%20pee");

        await Expect(new SearchBox(reader).Card).ToBeVisibleAsync();
    }
}
