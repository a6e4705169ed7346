using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Cards;
using BackHealthSite.BrowserTests.Drawings;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>What a page shows in one way of looking: its drawings and, on pages whose cards are hard to show, its cards.</summary>
internal sealed record LookSeen(Task<SeenDrawings> Drawings)
{
    public Task<CardFaults>? Cards { get; init; }

    /// <summary>The ink of the emergency card, in looks that differ in what is painted.</summary>
    public Task<IReadOnlyList<LineInk>>? Ink { get; init; }
}

/// <summary>
/// Visits to a page in every way of looking there is: one for each kind of window, which is then looked at in other sizes and colours.
/// </summary>
internal static class LookVisit
{
    public static async Task<IReadOnlyDictionary<string, LookSeen>> MakeAsync(ServedSite site, string page)
    {
        var seen = new Dictionary<string, LookSeen>(StringComparer.Ordinal);
        foreach (var window in Look.Every.GroupBy(look => look.Window))
        {
            await using var reader = await site.ReaderAsync(window.First());
            await reader.OpenAsync(page);
            foreach (var look in window)
            {
                await reader.LookAsync(look);
                seen[look.Name] = await SeeAsync(site, reader, look, page);
            }
        }

        return seen;
    }

    private static async Task<LookSeen> SeeAsync(ServedSite site, Reader reader, Look look, string page)
    {
        var drawings = await Outcome.OfAsync(() => SeenDrawings.MeasureAsync(reader));
        if (!CardPages.Of(site.Built).Contains(page))
        {
            return new LookSeen(drawings);
        }

        var cards = await Outcome.OfAsync(() => CardFaults.MeasureAsync(reader));
        if (!CardPicture.Looks.Contains(look.Name))
        {
            return new LookSeen(drawings) { Cards = cards };
        }

        await using var other = await site.ComparerAsync();
        return new LookSeen(drawings) { Cards = cards, Ink = await Outcome.OfAsync(() => reader.InkAsync(other, CardPicture.Emergency)) };
    }
}
