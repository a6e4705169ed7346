using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;

namespace BackHealthSite.BrowserTests.Layout;

/// <summary>A reader's own spacing of letters, words, lines and paragraphs takes nothing away (WCAG 2.2 SC 1.4.12).</summary>
public sealed class TextSpacingTests(ServedSite site)
{
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private static readonly Look[] Windows = [Look.Zoomed, Look.Phone, Look.Desktop];

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Nothing_is_cut_off_or_lies_over_other_words_with_the_usual_spacing_or_a_wider_one(string page)
    {
        await using var reader = await site.ReaderAsync(Windows[0]);
        await reader.OpenAsync(PageType.Named(page));
        foreach (var window in Windows)
        {
            await reader.Page.SetViewportSizeAsync(window.Width, window.Height);
            foreach (var styles in new[] { "", Spacing })
            {
                await reader.DressAsync(styles);

                var seen = await MeasureAsync(reader);

                Assert.True(seen.Texts > 10, "The page shows hardly any text.");
                Assert.True(seen.Faults.Count == 0, $"{window.Name}: {string.Join('\n', seen.Faults)}");
                Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js"));
            }
        }
    }

    [Theory]
    [InlineData("h2 { height: 12px; overflow: hidden }")]
    [InlineData("h2 { margin-bottom: -1.5em !important }")]
    [InlineData("nav li { width: 30px; white-space: nowrap }")]
    public async Task A_page_whose_words_are_cut_off_or_overlap_is_found(string styles)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(PageType.Article);
        await reader.DressAsync(styles);

        Assert.NotEmpty((await MeasureAsync(reader)).Faults);
    }

    private static Task<WordFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<WordFaults>("overlaps.js");

    private sealed record WordFaults(int Texts, IReadOnlyList<string> Faults);
}
