using System.Collections.Concurrent;
using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>What the axe engine knows to be wrong stands on no page, on a phone, on a desktop or on paper.</summary>
public sealed class AxeTests(ServedSite site)
{
    private const int FewestRules = 15;

    // The other rules ask nothing of colours, so what they say in light colours holds in dark ones.
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    // More would only wait for each other: the browsers share the processors of this machine.
    private const int Readers = 2;

    private static readonly IReadOnlyList<(string Look, PageEmulateMediaOptions Media, string[] Rules)> Looks =
    [
        ("light colours", new() { Media = Media.Screen, ColorScheme = ColorScheme.Light }, []),
        ("dark colours", new() { Media = Media.Screen, ColorScheme = ColorScheme.Dark }, OfColours),
        ("print", new() { Media = Media.Print, ColorScheme = ColorScheme.Light }, []),
    ];

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Axe_finds_nothing_on_a_page_of_any_kind(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Named(page));

        Assert.Empty(await FaultsAsync(reader, page));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_of_the_site()
    {
        var waiting = new ConcurrentQueue<string>(site.Built.Pages);
        var faults = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync(waiting, faults)));

        Assert.Empty(faults.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("main a { color: #ccc !important }", "color-contrast")]
    [InlineData("nav ul { display: flex; gap: 0 } nav li { width: 8px } nav a { display: block; width: 8px; height: 8px; padding: 0; overflow: hidden }", "target-size")]
    public async Task A_page_that_styles_make_worse_is_found(string styles, string rule)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("causes/");
        await reader.DressAsync(styles);

        Assert.Contains(await FaultsAsync(reader, "causes/"), fault => fault.Contains(rule, StringComparison.Ordinal));
    }

    private async Task ReadAsync(ConcurrentQueue<string> waiting, ConcurrentBag<string> faults)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        while (waiting.TryDequeue(out var page))
        {
            await reader.OpenAsync(page);
            foreach (var fault in await FaultsAsync(reader, page))
            {
                faults.Add(fault);
            }
        }
    }

    /// <summary>The faults of an open page in light and in dark colours and on paper.</summary>
    private static async Task<IReadOnlyList<string>> FaultsAsync(Reader reader, string page)
    {
        var faults = new List<string>();
        foreach (var (look, media, rules) in Looks)
        {
            await reader.Page.EmulateMediaAsync(media);
            var found = await Axe.RunAsync(reader.Page, rules);
            var fewest = rules.Length == 0 ? FewestRules : 1;
            Assert.True(found.Passed >= fewest, $"Only {found.Passed} rules of axe had anything to look at on {page} in {look}.");
            faults.AddRange(found.Faults.Select(fault => $"{page} in {look}: {fault}"));
        }

        return faults;
    }
}
