using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Map;

/// <summary>The map can be read, moved and followed, whatever the window and the way of working.</summary>
public sealed class MapTests(ServedSite site)
{
    private const string Map = "map/";
    private const string Boxes = ".map-drawing a";

    private static readonly string[] Columns = ["causes/", "symptoms/", "pain-types/"];

    [Theory]
    [InlineData(320, "ltr")]
    [InlineData(360, "ltr")]
    [InlineData(1280, "ltr")]
    [InlineData(360, "rtl")]
    public async Task Boxes_hold_their_words_and_stand_clear_of_each_other(int width, string direction)
    {
        await using var reader = await OpenAsync(new Look("a window", width));
        await reader.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);

        Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("drawing.js", ".map-drawing"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task On_a_phone_the_drawing_moves_inside_its_frame_and_the_page_says_so(int width)
    {
        await using var reader = await OpenAsync(new Look("a phone", width));

        Assert.Empty(await reader.Page.MeasureAsync<IReadOnlyList<string>>("width.js"));
        await Expect(reader.Page.GetByText("Move it sideways")).ToBeVisibleAsync();
        var frame = reader.Page.GetByRole(AriaRole.Region, new() { Name = "Map of causes, symptoms and pain types" });
        await frame.FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('.map-frame').scrollLeft > 0");
    }

    [Fact]
    public async Task On_a_desktop_the_whole_drawing_is_seen()
    {
        await using var reader = await OpenAsync(Look.Desktop);

        Assert.True(await reader.Page.EvaluateAsync<bool>(
            "(frame => frame.scrollWidth <= frame.clientWidth)(document.querySelector('.map-frame'))"));
        await Expect(reader.Page.GetByText("Move it sideways")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_Tab_key_reaches_every_box_column_by_column_and_brings_it_into_view()
    {
        await using var reader = await OpenAsync(Look.Phone);
        var expected = await reader.Page.Locator(Boxes).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        await reader.Page.Locator(".map-frame").FocusAsync();
        var reached = new List<string?>();
        foreach (var _ in expected)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            var focused = reader.Page.Locator(Boxes + ":focus-visible");
            reached.Add(await focused.GetAttributeAsync("href"));
            await Expect(focused).ToBeInViewportAsync(new() { Ratio = 0.9f });
        }

        Assert.Equal(expected, reached);
        Assert.Equal(expected.Length, site.Built.Articles.Count(IsOnTheMap));
    }

    [Fact]
    public async Task A_box_that_is_pointed_at_or_has_the_focus_shows_its_own_lines_and_no_others()
    {
        await using var reader = await OpenAsync(Look.Desktop);
        var box = reader.Page.Locator(Boxes).First;
        var shown = reader.Page.Locator(".map-drawing .own").Filter(new() { Visible = true });
        await Expect(shown).ToHaveCountAsync(0);

        await box.HoverAsync();
        await Expect(shown).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(Boxes + " + .own").First).ToBeVisibleAsync();

        await reader.Page.Mouse.MoveAsync(0, 0);
        await Expect(shown).ToHaveCountAsync(0);
        await reader.Page.Locator(".map-frame").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(shown).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_list_leads_to_the_same_pages_as_the_drawing()
    {
        await using var reader = await OpenAsync(Look.Phone);
        const string addresses = "links => [...new Set(links.map(link => link.getAttribute('href')))].sort()";

        Assert.Equal(
            await reader.Page.Locator(Boxes).EvaluateAllAsync<string[]>(addresses),
            await reader.Page.Locator(".map-list a").EvaluateAllAsync<string[]>(addresses));
    }

    [Fact]
    public async Task On_paper_the_list_stands_for_the_drawing()
    {
        await using var reader = await OpenAsync(Look.Paper);

        Assert.False(await reader.Page.Locator(".map-drawing").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".map-list").First.IsVisibleAsync());
    }

    private static bool IsOnTheMap(string article) => Columns.Any(topic => article.StartsWith(topic, StringComparison.Ordinal));

    private async Task<Reader> OpenAsync(Look look)
    {
        var reader = await site.ReaderAsync(look);
        await reader.OpenAsync(Map);
        return reader;
    }
}
