using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Keyboard;

/// <summary>The first stop of the Tab key leads past the menu (WCAG 2.2 SC 2.4.1).</summary>
public sealed class SkipLinkTests(ServedSite site)
{
    [Theory]
    [InlineData("home")]
    [InlineData("article")]
    [InlineData("A to Z")]
    [InlineData("search with results")]
    [InlineData("page not found")]
    public async Task The_skip_link_is_the_first_stop_shows_itself_and_leads_into_the_main_part(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Named(page));
        var link = reader.Page.Locator(".skip-link");

        await Expect(link).Not.ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Tab");

        await Expect(link).ToBeFocusedAsync();
        await Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });

        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator("main")).ToBeFocusedAsync();

        await reader.Page.Keyboard.PressAsync("Tab");
        Assert.True(await reader.Page.EvaluateAsync<bool>(
            "document.querySelector('main').contains(document.activeElement) || !document.querySelector('main :is(a, input)')"));
    }
}
