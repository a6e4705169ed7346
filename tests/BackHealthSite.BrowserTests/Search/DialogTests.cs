using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>Search opens over any page, by the menu or by a key, and leaves the page as it was.</summary>
public sealed class DialogTests(ServedSite site)
{
    /// <summary>Keys until the words of all sections have come, on a machine that is busy.</summary>
    private const int MostKeys = 200;

    private const string Article = "symptoms/sciatica/";

    [Theory]
    [InlineData(Article)]
    [InlineData("causes/")]
    [InlineData("warning-signs/")]
    [InlineData("a-to-z/")]
    [InlineData("no-such-page/")]
    public async Task The_menu_opens_the_box_over_the_page_and_the_field_has_the_focus(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(page);
        var box = new SearchBox(reader);

        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("slipped disc");

        await Expect(box.Dialog).ToBeVisibleAsync();
        await box.ExpectBestAsync("causes/herniated-disc/");
        await reader.ExpectAtAsync(page);
    }

    [Fact]
    public async Task A_result_leads_to_its_page()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("slipped disc");
        await box.ExpectBestAsync("causes/herniated-disc/");

        await box.Results.First.ClickAsync();

        await reader.ExpectAtAsync("causes/herniated-disc/");
        await Expect(box.Dialog).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task The_slash_key_opens_it_and_is_not_typed()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);

        await reader.Page.Keyboard.PressAsync("/");

        await Expect(box.Dialog).ToBeVisibleAsync();
        await Expect(box.Field).ToBeFocusedAsync();
        await Expect(box.Field).ToHaveValueAsync("");
        await reader.Page.Keyboard.PressAsync("/");
        await Expect(box.Field).ToHaveValueAsync("/");
    }

    [Theory]
    [InlineData("Control+/")]
    [InlineData("Alt+/")]
    [InlineData("Meta+/")]
    public async Task With_a_modifier_the_key_belongs_to_the_browser(string keys)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);

        await reader.Page.Keyboard.PressAsync(keys);

        await Expect(new SearchBox(reader).Dialog).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task Where_a_box_stands_in_the_page_the_key_and_the_menu_lead_to_it(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(page);
        var box = new SearchBox(reader);

        await reader.Page.Keyboard.PressAsync("/");
        await Expect(box.Field).ToBeFocusedAsync();
        await Expect(box.Field).ToHaveValueAsync("");
        await reader.Page.EvaluateAsync("document.activeElement.blur()");
        await box.MenuLink.ClickAsync();

        await Expect(box.Field).ToBeFocusedAsync();
        await Expect(box.Dialog).ToHaveCountAsync(0);
        await reader.ExpectAtAsync(page);
    }

    // WCAG 2.2 SC 2.1.4: a key that is one character can be turned off.
    [Fact]
    public async Task The_key_can_be_turned_off_and_stays_off_on_the_next_page()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Dialog.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.OpenAsync("causes/herniated-disc/");

        await reader.Page.Keyboard.PressAsync("/");
        await Expect(box.Dialog).ToHaveCountAsync(0);

        await box.OpenOverPageAsync();
        await box.Dialog.GetByRole(AriaRole.Checkbox).CheckAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Keyboard.PressAsync("/");
        await Expect(box.Dialog).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("sciatica")]
    public async Task Escape_closes_it_and_the_focus_returns_to_where_it_was(string words)
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        var link = reader.Page.Locator("main a").First;
        await link.FocusAsync();
        await reader.Page.Keyboard.PressAsync("/");
        await reader.Page.Keyboard.TypeAsync(words);

        await reader.Page.Keyboard.PressAsync("Escape");

        await Expect(box.Dialog).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_close_button_and_the_ground_beside_the_box_close_it()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);

        await box.OpenOverPageAsync();
        await box.Dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(box.Dialog).ToHaveCountAsync(0);
        await Expect(box.MenuLink).ToBeFocusedAsync();

        await box.OpenOverPageAsync();
        await reader.Page.Mouse.ClickAsync(4, 4);
        await Expect(box.Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_whole_way_works_with_the_keyboard_alone()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        var keyboard = reader.Page.Keyboard;
        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("slipped disc");
        await box.ExpectBestAsync("causes/herniated-disc/");

        await keyboard.PressAsync("ArrowDown");
        await Expect(box.Results.First).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");

        await reader.ExpectAtAsync("causes/herniated-disc/");
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_the_search_page_with_the_same_words()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("slipped disc");
        await box.ExpectDoneAsync();

        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.ExpectAtAsync("search/#q=slipped%20disc");
        await box.ExpectBestAsync("causes/herniated-disc/");
    }

    [Fact]
    public async Task A_section_of_the_page_itself_closes_it()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("sciatica");
        var section = box.Dialog.Locator("a[href*='symptoms/sciatica/#']").First;

        // The words of sections come late, and the next key shows them.
        for (var key = 0; key < MostKeys && !await section.IsVisibleAsync(); key++)
        {
            await box.Field.PressAsync("Backspace");
            await box.Field.PressSequentiallyAsync("a");
        }

        await section.ClickAsync();

        await Expect(box.Dialog).ToHaveCountAsync(0);
        Assert.Contains('#', reader.Page.Url);
    }

    // A page that a browser kept whole, with its box open, comes back closed.
    [Fact]
    public async Task Coming_back_to_a_page_finds_the_box_closed()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        await reader.Page.EvaluateAsync("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await Expect(box.Dialog).ToHaveCountAsync(0);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("slipped disc");
        await box.ExpectBestAsync("causes/herniated-disc/");
    }
}
