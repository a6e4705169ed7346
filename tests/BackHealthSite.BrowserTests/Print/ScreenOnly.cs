using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>How many menus and search boxes a page shows on a screen and on paper.</summary>
internal sealed record ScreenOnly(int OnScreen, int OnPaper)
{
    public static async Task<ScreenOnly> CountAsync(Reader reader)
    {
        var parts = reader.Page.Locator(":is(nav, input, .skip-link)").Filter(new() { Visible = true });
        await reader.LookAsync(Look.Desktop);
        var onScreen = await parts.CountAsync();
        await reader.LookAsync(Look.Desktop with { Printed = true });
        return new ScreenOnly(onScreen, await parts.CountAsync());
    }
}
