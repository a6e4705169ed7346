using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Cards;
using BackHealthSite.BrowserTests.Drawings;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>What a page shows in one way of looking: its cards, its drawing and, where looks differ in paint, the ink of its emergency card.</summary>
internal sealed record LookSeen(Task<CardFaults> Cards, Task<SeenDrawings> Drawings, Task<IReadOnlyList<LineInk>>? Ink);

/// <summary>Visits to a page in every way of looking there is: one for each kind of window, which is then looked at in other sizes and colours.</summary>
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
        var cards = await Outcome.OfAsync(() => CardFaults.MeasureAsync(reader));
        var drawings = await Outcome.OfAsync(() => SeenDrawings.MeasureAsync(reader));
        if (!CardPicture.Looks.Contains(look.Name) || !CardPages.Of(site.Built).Contains(page))
        {
            return new LookSeen(cards, drawings, Ink: null);
        }

        await using var other = await site.ReaderAsync(Look.Phone);
        return new LookSeen(cards, drawings, await Outcome.OfAsync(() => reader.InkAsync(other, CardPicture.Emergency)));
    }
}
