using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>What a screen reader is told: where the parts of a page are, what they are called, and what has changed.</summary>
public sealed class ScreenReaderTests(ServedSite site)
{
    private static readonly (string Words, string Level)[] Urgencies =
        [("Immediate action required", "emergency"), ("Urgent advice", "urgent"), ("Non-urgent advice", "soon")];

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Each_landmark_is_there_once_or_has_a_name_of_its_own(string page)
    {
        var tree = (await HearAsync(page)).Tree;

        Assert.Single(tree.Of("banner"));
        Assert.Single(tree.Of("main"));
        Assert.Single(tree.Of("contentinfo"));
        Assert.Contains("Main", tree.Of("navigation").Select(landmark => landmark.Name));
        foreach (var role in new[] { "navigation", "region", "search" })
        {
            Assert.DoesNotContain("", tree.Of(role).Select(landmark => landmark.Name));
            Assert.Distinct(tree.Of(role).Select(landmark => landmark.Name));
        }
    }

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Headings_begin_with_the_one_title_and_leave_no_level_out(string page)
    {
        var headings = (await HearAsync(page)).Tree.Of("heading");

        Assert.Equal(1, headings[0].Level);
        Assert.Single(headings, heading => heading.Level == 1);
        Assert.All(headings, heading => Assert.NotEqual("", heading.Name.Trim()));
        Assert.All(headings.Zip(headings.Skip(1)), pair =>
            Assert.True(pair.Second.Level <= pair.First.Level + 1, $"`{pair.Second.Name}` follows `{pair.First.Name}`."));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("warning sign")]
    [InlineData("warning signs")]
    public async Task Each_card_begins_with_how_urgent_it_is(string page)
    {
        var headings = (await HearAsync(page)).Tree.Of("heading");
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(PageType.Named(page));

        foreach (var (urgency, level) in Urgencies)
        {
            var words = await reader.Page.Locator($"[data-red-flags][data-level={level}] > h2").TextContentAsync();
            var heading = Assert.Single(headings, heading => heading.Name.StartsWith(urgency + ": ", StringComparison.Ordinal));
            Assert.Equal(2, heading.Level);
            Assert.Equal(words, heading.Name);
        }
    }

    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task Every_link_field_and_picture_has_a_name_and_every_list_its_points(string page)
    {
        var heard = await HearAsync(page);
        var tree = heard.Tree;

        var named = tree.Nodes.Where(node => node.Role is "link" or "searchbox" or "button" or "image" or "img");
        Assert.All(named, node => Assert.NotEqual("", node.Name.Trim()));
        Assert.All(tree.Of("listitem"), point => Assert.True(point.StandsIn("list"), "A point stands outside any list."));
        Assert.Equal(heard.ListsSeen, tree.Of("list").Count);
    }

    // Safari takes a list without marks for no list, unless it stands in a menu; an empty mark is a mark.
    [Theory]
    [MemberData(nameof(PageType.Names), MemberType = typeof(PageType))]
    public async Task No_list_outside_a_menu_is_without_marks(string page) => Assert.Empty((await HearAsync(page)).BareLists);

    [Theory]
    [InlineData("table")]
    [InlineData("emergency numbers")]
    public async Task Every_table_has_a_name_and_headings_for_its_columns(string page)
    {
        var tree = (await HearAsync(page)).Tree;
        var tables = tree.Of("table");

        Assert.NotEmpty(tables);
        Assert.All(
            tables,
            table => Assert.True(table.StandsIn("region"), "A table stands in no region that can be scrolled with the keyboard."));
        Assert.All(tables, table => Assert.True(tree.Of("columnheader").Count(header => ReferenceEquals(TableOf(header), table)) > 1));
    }

    [Fact]
    public async Task The_status_of_the_search_is_there_before_it_speaks_and_says_how_many_articles_were_found()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(PageType.Search);
        Assert.Single((await AccessibilityTree.ReadAsync(reader.Page)).Of("status"));
        var field = Assert.Single((await AccessibilityTree.ReadAsync(reader.Page)).Of("searchbox"));
        Assert.NotEqual("", field.Name);

        await reader.OpenAnewAsync(PageType.Named("search with results"));
        var status = reader.Page.GetByRole(AriaRole.Status);
        await Expect(status).ToContainTextAsync("for “");

        Assert.Single((await AccessibilityTree.ReadAsync(reader.Page)).Of("status"));
        Assert.Matches(@"^\d+ results? for", await status.InnerTextAsync());
    }

    private static HeardNode? TableOf(HeardNode node)
    {
        var holder = node.Parent;
        while (holder is not null && holder.Role != "table")
        {
            holder = holder.Parent;
        }

        return holder;
    }

    private async Task<Heard> HearAsync(string page) => await (await site.Kinds.OfAsync(page)).Heard;
}
