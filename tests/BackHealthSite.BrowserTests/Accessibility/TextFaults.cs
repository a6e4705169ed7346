using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>The pieces of text of a page that stand out too little from their ground, in light or in dark colours.</summary>
internal sealed record TextFaults(int Texts, IReadOnlyList<string> Faults)
{
    // WCAG 2.2 SC 1.4.3, for text of any size.
    private const double Least = 4.5;

    // SC 1.4.6: who looks for the emergency number may be in a bad way.
    private const double LeastOfEmergencyLinks = 7;

    private const string EmergencyLinks = ".emergency-line a, [data-red-flags][data-level=emergency] a";

    public string Colours { get; init; } = "";

    public static async Task<IReadOnlyList<TextFaults>> InEveryColourAsync(Reader reader)
    {
        await reader.LookAsync(Look.Desktop);
        var light = await MeasureAsync(reader);
        await reader.LookAsync(Look.Desktop with { Dark = true });
        return [light with { Colours = "light" }, await MeasureAsync(reader) with { Colours = "dark" }];
    }

    public static Task<TextFaults> MeasureAsync(Reader reader) =>
        reader.Page.MeasureAsync<TextFaults>("contrasts.js", new { least = Least, within = "body" });

    public static Task<TextFaults> OfEmergencyLinksAsync(Reader reader) =>
        reader.Page.MeasureAsync<TextFaults>("contrasts.js", new { least = LeastOfEmergencyLinks, within = EmergencyLinks });
}
