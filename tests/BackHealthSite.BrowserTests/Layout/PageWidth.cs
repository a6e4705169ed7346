using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>What makes a page wider than its window.</summary>
internal static class PageWidth
{
    public static async Task<IReadOnlyList<string>> MeasureAsync(Reader reader, Look look)
    {
        await reader.LookAsync(look);
        return await MeasureAsync(reader);
    }

    public static Task<IReadOnlyList<string>> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js");
}
