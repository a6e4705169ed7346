using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>Axe leaves out what it is not sure of; here the contrast of every piece of text is computed from the page.</summary>
public sealed class ContrastTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task All_text_stands_out_in_light_and_in_dark_colours(string page)
    {
        foreach (var found in await (await site.Kinds.OfAsync(page)).Contrast)
        {
            Assert.True(found.Texts > 10, "The page shows hardly any text.");
            Assert.True(found.Faults.Count == 0, $"{found.Colours}:\n{string.Join('\n', found.Faults)}");
        }
    }

    [Theory]
    [InlineData("main p { color: #999 }", false)]
    [InlineData("@media (prefers-color-scheme: dark) { main p { color: #444 } }", true)]
    public async Task Text_that_styles_make_faint_is_found(string styles, bool dark)
    {
        await using var reader = await site.DresserAsync(Look.Desktop with { Dark = dark }, styles);

        Assert.NotEmpty((await TextFaults.MeasureAsync(reader)).Faults);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_way_to_the_emergency_number_stands_out_most(bool dark)
    {
        await using var reader = await site.ReaderAsync(Look.Phone with { Dark = dark });
        await reader.OpenAsync(PageType.Article);

        var found = await TextFaults.OfEmergencyLinksAsync(reader);

        Assert.Equal(2, found.Texts);
        Assert.Empty(found.Faults);
    }

    [Theory]
    [InlineData(".care-card a { color: #4a7a80 !important }", false)]
    [InlineData(".emergency-line a { color: #8a9a98 !important }", true)]
    public async Task A_faint_way_to_the_emergency_number_is_found(string styles, bool dark)
    {
        await using var reader = await site.DresserAsync(Look.Desktop with { Dark = dark }, styles);

        Assert.NotEmpty((await TextFaults.OfEmergencyLinksAsync(reader)).Faults);
    }
}
