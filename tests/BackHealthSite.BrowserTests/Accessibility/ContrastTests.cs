using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>Axe leaves out what it is not sure of; here the contrast of every piece of text is computed from the page.</summary>
public sealed class ContrastTests(ServedSite site)
{
    // WCAG 2.2 SC 1.4.3, for text of any size.
    private const double Least = 4.5;

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task All_text_stands_out_in_light_and_in_dark_colours(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(PageType.Named(page));

        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = colours });

            var found = await reader.Page.MeasureAsync<TextFaults>("contrasts.js", new { least = Least });

            Assert.True(found.Texts > 10, "The page shows hardly any text.");
            Assert.True(found.Faults.Count == 0, $"{colours}:\n{string.Join('\n', found.Faults)}");
        }
    }

    private sealed record TextFaults(int Texts, IReadOnlyList<string> Faults);
}
