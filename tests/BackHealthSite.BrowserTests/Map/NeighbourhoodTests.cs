using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Map;

/// <summary>The neighbourhood of every article can be read on a phone without moving it.</summary>
public sealed class NeighbourhoodTests(ServedSite site)
{
    public static TheoryData<int> Widths => [.. SeenNeighbourhood.Widths];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Its_words_are_large_enough_stay_inside_and_stand_clear_of_each_other(int width)
    {
        foreach (var article in site.Built.ArticlesLookedAt)
        {
            var seen = (await (await site.Articles.OfAsync(article)).Neighbourhood).Single(seen => seen.Width == width);

            Assert.Empty(seen.Faults.Select(fault => $"{article}: {fault}"));
        }
    }

    [Fact]
    public async Task Its_words_stand_clear_of_each_other_from_right_to_left_too()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("pain-types/chronic-back-pain/");
        await reader.Page.EvaluateAsync("document.documentElement.dir = 'rtl'");

        Assert.Empty(await SeenNeighbourhood.MeasureAsync(reader));
    }

    [Fact]
    public async Task Its_links_can_be_followed()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("symptoms/sciatica/");

        await reader.Page.Locator(SeenNeighbourhood.Drawing + " a").First.ClickAsync();

        await reader.ExpectAtAsync("causes/herniated-disc/");
    }
}
