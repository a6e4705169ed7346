using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>A card as it is laid out on paper.</summary>
internal sealed record PrintedCard(string Level, string BreakInside, double Height, double Edge)
{
    public static async Task<IReadOnlyList<PrintedCard>> MeasureAsync(Reader reader)
    {
        await reader.LookAsync(Look.Paper);
        return await reader.Page.MeasureAsync<IReadOnlyList<PrintedCard>>("printedCards.js");
    }
}
