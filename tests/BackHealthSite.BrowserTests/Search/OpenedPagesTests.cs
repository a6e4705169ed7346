using BackHealthSite.BrowserTests.Browser;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>While nothing is typed, the box leads back to the pages that were opened in this tab.</summary>
public sealed class OpenedPagesTests(ServedSite site)
{
    [Fact]
    public async Task The_last_five_pages_are_listed_the_latest_first_without_this_one_and_the_search()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var pages = site.Built.Articles.Take(6).ToList();
        foreach (var page in pages)
        {
            await reader.OpenAsync(page);
        }

        await reader.OpenAsync("search/");
        await reader.OpenAsync("no-such-page/");
        await reader.OpenAsync(pages[^1]);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        await Expect(box.Dialog.GetByText("Pages you opened")).ToBeVisibleAsync();
        await Expect(box.Opened).ToHaveCountAsync(5);
        var addresses = await box.Opened.EvaluateAllAsync<string[]>("links => links.map((link) => link.getAttribute('href'))");
        Assert.Equal(pages.SkipLast(1).Reverse().Select(page => reader.BaseUrl.AbsolutePath + page), addresses);
    }

    [Fact]
    public async Task They_give_way_to_results_and_come_back_and_arrow_keys_reach_them()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("symptoms/sciatica/");
        await reader.OpenAsync("search/");
        var box = new SearchBox(reader);
        await box.Field.ClickAsync();
        await Expect(box.Opened).ToHaveTextAsync(["Sciatica"]);

        await box.Field.FillAsync("slipped disc");
        await box.ExpectDoneAsync();
        await Expect(box.Opened).ToHaveCountAsync(0);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(box.Opened).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(box.Opened.First).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.ExpectAtAsync("symptoms/sciatica/");
    }

    [Fact]
    public async Task They_are_gone_with_the_tab()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("symptoms/sciatica/");

        var tab = await reader.Page.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(reader.BaseUrl, "search/").AbsoluteUri);

        Assert.Equal(0, await tab.EvaluateAsync<int>("sessionStorage.length"));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Nothing_but_titles_and_addresses_is_kept()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("symptoms/sciatica/");

        var kept = await reader.Page.EvaluateAsync<string>("JSON.stringify(Object.values(sessionStorage).map(JSON.parse))");

        Assert.Equal($$"""[[{"title":"Sciatica","address":"{{reader.BaseUrl.AbsolutePath}}symptoms/sciatica/"}]]""", kept);
    }

    [Fact]
    public async Task A_browser_that_refuses_the_storage_still_searches()
    {
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        await reader.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await reader.OpenAsync("symptoms/sciatica/");
        var box = new SearchBox(reader);

        await reader.Page.Keyboard.PressAsync("/");
        await box.Field.PressSequentiallyAsync("slipped disc");

        await box.ExpectBestAsync("causes/herniated-disc/");
        Assert.Empty(reader.Complaints);
    }
}
