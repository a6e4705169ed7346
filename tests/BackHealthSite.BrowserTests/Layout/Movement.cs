using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>What moves by itself on a page, for a reader who has asked for less motion.</summary>
internal static class Movement
{
    public static async Task<IReadOnlyList<string>> MeasureAsync(Reader reader)
    {
        await reader.LookAsync(Look.Phone);
        Assert.True(await reader.Page.EvaluateAsync<bool>("matchMedia('(prefers-reduced-motion: reduce)').matches"));
        return await reader.Page.MeasureAsync<IReadOnlyList<string>>("motion.js");
    }
}
