using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>What of a page is not its own mirror where it is read from right to left, in a window.</summary>
internal sealed record MirrorFaults(int Blocks, IReadOnlyList<string> Faults)
{
    public string Window { get; init; } = "";

    public static async Task<IReadOnlyList<MirrorFaults>> InEveryWindowAsync(Reader reader)
    {
        var seen = new List<MirrorFaults>();
        foreach (var window in new[] { Look.Phone, Look.Desktop })
        {
            await reader.LookAsync(window);
            seen.Add(await MeasureAsync(reader) with { Window = window.Name });
        }

        return seen;
    }

    public static Task<MirrorFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<MirrorFaults>("mirror.js");
}
