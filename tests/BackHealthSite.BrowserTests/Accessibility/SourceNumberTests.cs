using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>The small numbers that lead to the sources can be read and pressed.</summary>
public sealed class SourceNumberTests(ServedSite site)
{
    [Fact]
    public async Task Each_is_large_enough_to_read_and_to_press()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Article);

        Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("sourceNumbers.js"));
    }

    [Theory]
    [InlineData("sup { font-size: .7rem }", "is too small")]
    [InlineData("sup a::after { content: none !important }", "is hard to press")]
    public async Task One_that_is_too_small_is_found(string styles, string fault)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);

        Assert.Contains(
            await reader.Page.MeasureAsync<IReadOnlyList<string>>("sourceNumbers.js"),
            found => found.Contains(fault, StringComparison.Ordinal));
    }
}
