using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>How much of a page on a tall phone its cards take, and where the emergency card and its list end, in CSS pixels.</summary>
internal sealed record CardShare(double Cards, double Page, double Top, double ListBottom, double Bottom)
{
    public static async Task<CardShare> MeasureAsync(Reader reader)
    {
        await reader.LookAsync(Look.TallPhone);
        return await reader.Page.MeasureAsync<CardShare>("cardShare.js");
    }
}
