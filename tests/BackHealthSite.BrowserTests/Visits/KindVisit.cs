using BackHealthSite.BrowserTests.Accessibility;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Layout;
using BackHealthSite.BrowserTests.Pages;
using BackHealthSite.BrowserTests.Print;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>What one visit to a page of a kind saw, measure by measure, in every way of looking that a measure needs.</summary>
internal sealed record KindSeen
{
    public required Task<IReadOnlyList<string>> Motion { get; init; }

    public required Task<IReadOnlyList<string>> Axe { get; init; }

    public required Task<IReadOnlyList<MirrorFaults>> Mirror { get; init; }

    public required Task<IReadOnlyList<EdgeFaults>> Edges { get; init; }

    public required Task<IReadOnlyList<TextFaults>> Contrast { get; init; }

    public required Task<Heard> Heard { get; init; }

    public required Task<ScreenOnly> ScreenOnly { get; init; }

    public required Task<IReadOnlyList<string>> Width { get; init; }

    public required Task<IReadOnlyList<SpacedWords>> Spacing { get; init; }
}

/// <summary>One visit to a page of a kind, on which all measures are taken that leave the page as it was.</summary>
internal static class KindVisit
{
    public static async Task<KindSeen> MakeAsync(ServedSite site, PageType kind)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(kind);
        await reader.ExpectSettledAsync(kind);
        return new KindSeen
        {
            Motion = await Outcome.OfAsync(() => Movement.MeasureAsync(reader)),
            Axe = await Outcome.OfAsync(() => Axe.FaultsAsync(reader, Look.Phone, kind.Name)),
            Edges = await Outcome.OfAsync(() => EdgeFaults.InEveryColourAsync(reader)),
            Mirror = await Outcome.OfAsync(() => MirrorFaults.InEveryWindowAsync(reader)),
            Heard = await Outcome.OfAsync(() => Accessibility.Heard.ListenAsync(reader)),
            Contrast = await Outcome.OfAsync(() => TextFaults.InEveryColourAsync(reader)),
            ScreenOnly = await Outcome.OfAsync(() => Print.ScreenOnly.CountAsync(reader)),
            Width = await Outcome.OfAsync(() => PageWidth.MeasureAsync(reader, Look.Zoomed)),
            Spacing = await Outcome.OfAsync(() => SpacedWords.InEveryWindowAsync(reader)),
        };
    }
}
