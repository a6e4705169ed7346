using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>In a language that is read from right to left the page is its own mirror: every block begins at the other side.</summary>
public sealed class MirrorTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Every_kind_of_page_is_mirrored_from_right_to_left(string page)
    {
        foreach (var seen in await (await site.Kinds.OfAsync(page)).Mirror)
        {
            Assert.True(seen.Blocks > 20, "The page has hardly any blocks.");
            Assert.True(seen.Faults.Count == 0, $"{seen.Window}: {string.Join('\n', seen.Faults.Take(10))}");
        }
    }

    [Theory]
    [InlineData("main li { margin-left: 40px }")]
    [InlineData("main { position: relative; left: 10px }")]
    [InlineData("h2 { float: left }")]
    public async Task A_page_that_keeps_to_one_side_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Desktop, styles);

        Assert.NotEmpty((await MirrorFaults.MeasureAsync(reader)).Faults);
    }
}
