using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>How far down the emergency card begins, and the first heading after it, in CSS pixels.</summary>
internal sealed record CardPlace(double Top, double FirstHeading)
{
    public static Task<CardPlace> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<CardPlace>("cardPlace.js");
}
