using BackHealthSite.BrowserTests.Accessibility;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>
/// What one visit to a page of the site saw: the answer of the host, its scripts, and what the browser said.
/// </summary>
internal sealed record PageSeen(int Status, int BlockingScripts)
{
    /// <summary>The faults that axe knows, on pages that it looks at.</summary>
    public Task<IReadOnlyList<string>>? Axe { get; init; }

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
        // What axe finds is the theme's: it looks at the pages of each kind, and of the others at some; at night at all of them.
        var isSampled = LibraryInput.IsWhole || site.Built.PagesLookedAt.ToList().IndexOf(page) % 2 == 0;
        var axe = isSampled ? await Outcome.OfAsync(() => Axe.FaultsAsync(reader, Look.Desktop, page)) : null;
        return new PageSeen(response.Status, scripts) { Axe = axe, Complaints = reader.Complaints, Requested = reader.Requested };
    }
}
