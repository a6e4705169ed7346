using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Pages;

/// <summary>Brings a reader to a page of a kind and waits until it is what its name says.</summary>
internal static class PageVisits
{
    /// <summary>The same from a page elsewhere: an address that differs in its fragment alone would not be loaded again.</summary>
    public static async Task OpenAnewAsync(this Reader reader, PageType type)
    {
        await reader.OpenAsync("");
        await reader.OpenAsync(type);
    }

    public static async Task OpenAsync(this Reader reader, PageType type)
    {
        await reader.OpenAsync(type.Address);
        if (type.Awaits is { } sign)
        {
            await Expect(reader.Page.Locator(sign).First).ToBeVisibleAsync();
        }
    }

    /// <summary>A search shows its first results before it has read everything; what it says comes last.</summary>
    public static async Task ExpectSettledAsync(this Reader reader, PageType type)
    {
        if (type.Awaits is not null && type.Address.StartsWith(PageType.Search.Address, StringComparison.Ordinal))
        {
            await Expect(reader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("for “");
            await reader.Page.WaitForFunctionAsync(
                "() => performance.getEntriesByType('resource').some(file => file.name.includes('/search/body.') && file.responseEnd > 0)");
            await reader.Page.EvaluateAsync("() => new Promise(done => requestIdleCallback(() => requestIdleCallback(done)))");
        }
    }
}
