using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Print;

/// <summary>
/// What of an article on paper tells where it is from and how old it is, and what of it may be left alone at the end of a sheet.
/// </summary>
internal sealed record Leaflet(bool Address, bool Dates, bool Clinician, int Headings, IReadOnlyList<string> Alone)
{
    public static async Task<Leaflet> MeasureAsync(Reader reader)
    {
        await reader.LookAsync(Look.Paper);
        return await reader.Page.MeasureAsync<Leaflet>("printedLeaflet.js");
    }
}
