using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>The search costs nothing before it is used, and little before it answers.</summary>
public sealed class LoadingTests(ServedSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task No_record_is_fetched_before_the_field_is_used(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(page);
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(Records(reader));

        await new SearchBox(reader).Field.FocusAsync();

        await reader.Page.WaitForFunctionAsync(
            "() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length === 4");
        Assert.Equal(["body", "head", "head-2", "panel"], Records(reader).Order(StringComparer.Ordinal));
    }

    // Timings differ from machine to machine; what has to come over the wire first does not.
    [Fact]
    public async Task The_first_result_waits_for_the_code_and_the_head_records_only()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var release = new TaskCompletionSource();
        foreach (var late in new[] { "**/search/{body,panel}.*.json", "**/search/parts/*.json" })
        {
            await reader.Page.RouteAsync(late, async route =>
            {
                await release.Task;
                await route.ContinueAsync();
            });
        }

        var box = new SearchBox(reader);

        await box.TypeAsync("sciatica");

        await box.ExpectBestAsync("symptoms/sciatica/");
        Assert.False(release.Task.IsCompleted);
        release.SetResult();
        await Expect(reader.Page.Locator("[data-search-results] a[href*='#']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Each_record_is_fetched_once_however_much_is_typed()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var box = new SearchBox(reader);
        await box.TypeAsync("xylophone sciatica nerve pain");
        await box.ExpectDoneAsync();
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Distinct(Records(reader));
    }

    [Fact]
    public async Task A_search_that_cannot_be_loaded_says_so_and_shows_other_ways()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.Page.RouteAsync("**/search/**/*.json", route => route.AbortAsync());
        var box = new SearchBox(reader);

        await box.TypeAsync("sciatica");

        await Expect(box.Status).ToContainTextAsync("could not be loaded");
        await Expect(reader.Page.Locator("[data-search-results] a[href$='/a-to-z/']")).ToBeVisibleAsync();
    }

    /// <summary>Which of the search records the browser has asked for: head, its second part, body, panel.</summary>
    private static IEnumerable<string> Records(Reader reader) =>
        from address in reader.Requested
        where address.EndsWith(".json", StringComparison.Ordinal)
        select address.Split('/')[^1].Split('.')[0];
}
