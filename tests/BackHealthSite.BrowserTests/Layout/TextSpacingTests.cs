using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>A reader's own spacing of letters, words, lines and paragraphs takes nothing away (WCAG 2.2 SC 1.4.12).</summary>
public sealed class TextSpacingTests(ServedSite site)
{
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Nothing_is_cut_off_or_lies_over_other_words_with_the_usual_spacing_or_a_wider_one(string page)
    {
        foreach (var seen in await (await site.Kinds.OfAsync(page)).Spacing)
        {
            Assert.True(seen.Words.Texts > 10, "The page shows hardly any text.");
            Assert.True(seen.Words.Faults.Count == 0, $"{seen.Window}: {string.Join('\n', seen.Words.Faults)}");
            Assert.Empty(seen.Width);
        }
    }

    [Theory]
    [InlineData("h2 { height: 12px; overflow: hidden }")]
    [InlineData("h2 { margin-bottom: -1.5em !important }")]
    [InlineData("nav li { width: 30px; white-space: nowrap }")]
    public async Task A_page_whose_words_are_cut_off_or_overlap_is_found(string styles)
    {
        await using var reader = await site.DresserAsync(Look.Phone, styles);

        Assert.NotEmpty((await WordFaults.MeasureAsync(reader)).Faults);
    }
}
