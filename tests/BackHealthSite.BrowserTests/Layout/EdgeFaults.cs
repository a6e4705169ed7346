using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>What of a page loses its edge or its line where a reader's own few colours replace ours.</summary>
internal sealed record EdgeFaults(int Cards, int Links, IReadOnlyList<string> Faults)
{
    public static readonly Look Forced = Look.Phone with { Forced = true };

    public static async Task<IReadOnlyList<EdgeFaults>> InEveryColourAsync(Reader reader)
    {
        await reader.LookAsync(Forced);
        var light = await MeasureAsync(reader);
        await reader.LookAsync(Forced with { Dark = true });
        return [light, await MeasureAsync(reader)];
    }

    public static Task<EdgeFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<EdgeFaults>("edges.js");
}
