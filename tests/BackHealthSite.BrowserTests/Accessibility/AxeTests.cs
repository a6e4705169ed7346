using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>What the axe engine knows to be wrong must stand on no kind of page.</summary>
public sealed class AxeTests(ServedSite site)
{
    // Off unless asked for (WCAG 2.2 SC 2.5.8).
    private static readonly AxeRunOptions Options = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public Task Axe_finds_nothing_in_light_colours(string page) => FindsNothing(page, Look.Phone);

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public Task Axe_finds_nothing_in_dark_colours(string page) => FindsNothing(page, Look.Desktop with { Dark = true });

    private async Task FindsNothing(string page, Look look)
    {
        await using var reader = await site.ReaderAsync(look);
        await reader.OpenAsync(PageType.Named(page));

        var result = await reader.Page.RunAxe(Options);

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")));
    }
}
