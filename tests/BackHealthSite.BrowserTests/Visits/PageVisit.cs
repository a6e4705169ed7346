using BackHealthSite.BrowserTests.Accessibility;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>
/// What one visit to a page of the site saw: the answer of the host, its scripts, faults that axe knows, and what the browser said.
/// </summary>
internal sealed record PageSeen(int Status, int BlockingScripts, Task<IReadOnlyList<string>> Axe)
{
    public required IReadOnlyList<string> Complaints { get; init; }

    /// <summary>The addresses that the browser asked for.</summary>
    public required IReadOnlyList<string> Requested { get; init; }
}

/// <summary>One visit to a page of the site on a desktop.</summary>
internal static class PageVisit
{
    public static async Task<PageSeen> MakeAsync(ServedSite site, string page)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var response = await reader.OpenAsync(page);
        var scripts = await reader.Page.Locator("script:not([type='application/ld+json'], [type=module])").CountAsync();
        // Colours and paper are the theme's: the pages of each kind are looked at in all of them, and of all pages each third one.
        var isSampled = LibraryInput.IsWhole || site.Built.Pages.ToList().IndexOf(page) % 3 == 0;
        var axe = await Outcome.OfAsync(() => isSampled
            ? Axe.FaultsAsync(reader, Look.Desktop, page)
            : Axe.FaultsInLightAsync(reader, Look.Desktop, page));
        return new PageSeen(response.Status, scripts, axe) { Complaints = reader.Complaints, Requested = reader.Requested };
    }
}
