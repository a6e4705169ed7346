using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Scripts;

/// <summary>A reader without scripts loses the search and nothing else.</summary>
public sealed class ScriptsOffTests(ServedSite site)
{
    private static readonly Look Off = Look.Phone with { Scripts = false };

    [Theory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task The_A_to_Z_stands_in_for_the_search(string page)
    {
        await using var reader = await site.ReaderAsync(Off);
        await reader.OpenAsync(page);

        await Expect(reader.Page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();
        var search = reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Search);
        await search.GetByRole(AriaRole.Link, new() { Name = "A to Z" }).ClickAsync();

        await reader.ExpectAtAsync("a-to-z/");
    }

    [Theory]
    [InlineData("symptoms/sciatica/")]
    [InlineData("warning-signs/")]
    [InlineData("causes/")]
    [InlineData("a-to-z/")]
    [InlineData("emergency-numbers/")]
    public async Task A_page_reads_the_same_with_scripts_and_without(string page)
    {
        await using var with = await site.ReaderAsync(Look.Phone);
        await using var without = await site.ReaderAsync(Off);

        var wordsWith = await WordsAsync(with, page);

        Assert.True(wordsWith.Length > 300, $"{page} shows hardly any words.");
        Assert.Equal(wordsWith, await WordsAsync(without, page));
    }

    [Fact]
    public async Task Every_script_waits_until_the_words_of_the_page_are_there()
    {
        foreach (var page in site.Built.PagesLookedAt)
        {
            Assert.Equal(0, (await site.Pages.OfAsync(page)).BlockingScripts);
        }
    }

    [Fact]
    public async Task Without_scripts_the_search_is_never_loaded()
    {
        await using var reader = await site.ReaderAsync(Off);
        await reader.OpenAsync(PageType.Search);

        Assert.DoesNotContain(
            reader.Requested,
            address => address.EndsWith(".js", StringComparison.Ordinal) || address.EndsWith(".json", StringComparison.Ordinal));
    }

    private static async Task<string> WordsAsync(Reader reader, string page)
    {
        await reader.OpenAsync(page);
        return await reader.Page.GetByRole(AriaRole.Main).InnerTextAsync();
    }
}
