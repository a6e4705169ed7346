using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>Nothing moves for readers who have asked for less motion.</summary>
public sealed class MotionTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Nothing_slides_fades_or_scrolls_by_itself(string page) => Assert.Empty(await (await site.Kinds.OfAsync(page)).Motion);

    [Theory]
    [InlineData("a { transition: color 200ms }")]
    [InlineData("h1::before { content: ''; animation: turn 2s }")]
    [InlineData("html { scroll-behavior: smooth }")]
    public async Task A_page_that_moves_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Phone, styles);

        Assert.NotEmpty(await Movement.MeasureAsync(reader));
    }
}
