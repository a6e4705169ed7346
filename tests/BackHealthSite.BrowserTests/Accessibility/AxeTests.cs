using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>What the axe engine knows to be wrong stands on no page, on a phone, on a desktop or on paper.</summary>
public sealed class AxeTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Axe_finds_nothing_on_a_page_of_any_kind(string page) => Assert.Empty(await (await site.Kinds.OfAsync(page)).Axe);

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_of_the_site_that_it_looks_at()
    {
        var looked = 0;
        var faults = new List<string>();
        foreach (var page in site.Built.PagesLookedAt)
        {
            if ((await site.Pages.OfAsync(page)).Axe is { } axe)
            {
                looked++;
                faults.AddRange(await axe);
            }
        }

        Assert.Empty(faults);
        Assert.True(looked >= site.Built.PagesLookedAt.Count / 3, "Axe has looked at hardly any page.");
    }

    [Theory]
    [InlineData("main a { color: #ccc !important }", "color-contrast")]
    [InlineData(
        "nav ul { display: flex; gap: 0 } nav li { width: 8px } "
        + "nav a { display: block; width: 8px; height: 8px; padding: 0; overflow: hidden }",
        "target-size")]
    public async Task A_page_that_styles_make_worse_is_found(string styles, string rule)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("causes/");
        await reader.DressAsync(styles);

        Assert.Contains(await Axe.FaultsAsync(reader, Look.Phone, "causes/"), fault => fault.Contains(rule, StringComparison.Ordinal));
    }
}
