using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>A search box as a reader uses it.</summary>
internal sealed class SearchBox(Reader reader)
{
    public ILocator Field => reader.Page.GetByRole(AriaRole.Searchbox);

    public ILocator Results => reader.Page.Locator("[data-search-result]");

    public ILocator Card => reader.Page.Locator("[data-search-red-flag]");

    public ILocator Status => reader.Page.GetByRole(AriaRole.Status);

    public ILocator Dialog => reader.Page.GetByRole(AriaRole.Dialog, new() { Name = "Search" });

    public ILocator MenuLink => reader.Page.Locator(".site-header").GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true });

    public ILocator Opened => reader.Page.Locator("[data-search-opened]");

    /// <summary>Opens the box over the page by the link in the menu.</summary>
    public async Task OpenOverPageAsync()
    {
        await MenuLink.ClickAsync();
        await Expect(Field).ToBeFocusedAsync();
    }

    /// <summary>Opens the page, goes to the field and types, key by key.</summary>
    public async Task TypeAsync(string words, string page = "search/")
    {
        await reader.OpenAsync(page);
        await Field.PressSequentiallyAsync(words);
    }

    /// <summary>Takes away what was typed and waits until nothing of it is left.</summary>
    public async Task EmptyAsync()
    {
        await Field.FillAsync("");
        await Expect(Results).ToHaveCountAsync(0);
        await Expect(Card).ToHaveCountAsync(0);
    }

    /// <summary>Goes to the field of the page that is open and types the last letter after all others, which come at once.</summary>
    public async Task EndTypingAsync(string words)
    {
        await Field.FillAsync(words[..^1]);
        await Field.PressSequentiallyAsync(words[^1..]);
    }

    /// <summary>Waits until the best result leads to an article.</summary>
    public Task ExpectBestAsync(string address) =>
        Expect(Results.First).ToHaveAttributeAsync("href", reader.BaseUrl.AbsolutePath + address);

    /// <summary>Waits until the search has said how it went with these words, which it does last; without words, with any.</summary>
    public Task ExpectDoneAsync(string words = "") => Expect(Status).ToContainTextAsync("for “" + words);
}
