using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Map;

/// <summary>The body from behind can be read and pressed, whatever the window.</summary>
public sealed class BodyWaysTests(ServedSite site)
{
    private const string Links = ".body-ways svg a";

    [Theory]
    [InlineData("", 320)]
    [InlineData("", 390)]
    [InlineData("", 1280)]
    [InlineData("find-by-symptom/", 320)]
    [InlineData("find-by-symptom/", 1280)]
    public async Task Its_words_are_large_enough_stay_inside_and_stand_clear_of_each_other(string page, int width)
    {
        await using var reader = await site.ReaderAsync(new Look("a window", width));
        await reader.OpenAsync(page);

        Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("bodyWays.js"));
    }

    [Theory]
    [InlineData(".body-ways text { font-size: 26px }", "is too small")]
    [InlineData(".body-ways text { font-size: 44px }", "leaves its box")]
    [InlineData(".body-ways svg { max-width: 200px }", "is hard to press")]
    public async Task A_drawing_that_cannot_be_used_is_found(string styles, string fault)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("find-by-symptom/");
        await reader.DressAsync(styles);

        Assert.Contains(
            await reader.Page.MeasureAsync<IReadOnlyList<string>>("bodyWays.js"),
            found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".zone")]
    [InlineData("text")]
    public async Task A_place_and_its_words_lead_to_the_article(string part)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("find-by-symptom/");

        await reader.Page.Locator($"{Links}[href$='/sciatica/'] {part}").ClickAsync();

        await reader.ExpectAtAsync("symptoms/sciatica/");
    }
}
