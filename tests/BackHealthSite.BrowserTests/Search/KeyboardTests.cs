using BackHealthSite.BrowserTests.Browser;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>The search works without a mouse, and says aloud what it found.</summary>
public sealed class KeyboardTests(ServedSite site)
{
    private const int MostStops = 30;

    [Fact]
    public async Task The_Tab_key_leads_to_the_field_and_on_to_the_results()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);
        await reader.OpenAsync("search/");
        for (var stop = 0; stop < MostStops && !await reader.Page.EvaluateAsync<bool>("document.activeElement.matches('input')"); stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        await reader.Page.Keyboard.TypeAsync("sciatica");
        await box.ExpectDoneAsync();
        const string atResult = "document.activeElement.matches('[data-search-result]')";
        for (var stop = 0; stop < MostStops && !await reader.Page.EvaluateAsync<bool>(atResult); stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(box.Results.First).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.ExpectAtAsync("symptoms/sciatica/");
    }

    [Fact]
    public async Task The_arrow_keys_walk_from_the_field_through_the_results_and_back()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);
        await box.TypeAsync("nerve pain");
        await box.ExpectDoneAsync();
        var keyboard = reader.Page.Keyboard;

        await keyboard.PressAsync("ArrowDown");
        await Expect(box.Results.First).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await Expect(box.Results.Nth(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await Expect(box.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Escape_empties_the_field_and_takes_results_and_card_away()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);
        await box.TypeAsync("numb between my legs");
        await box.ExpectDoneAsync();
        await Expect(box.Card).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");

        await reader.Page.Keyboard.PressAsync("Escape");

        await Expect(box.Field).ToHaveValueAsync("");
        await Expect(box.Field).ToBeFocusedAsync();
        await Expect(box.Results).ToHaveCountAsync(0);
        await Expect(box.Card).ToHaveCountAsync(0);
        await reader.ExpectAtAsync("search/");
    }

    [Fact]
    public async Task The_status_line_says_how_many_results_there_are_and_that_a_card_has_opened()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);

        await box.TypeAsync("slipped disc");
        await box.ExpectDoneAsync();
        var results = await box.Results.CountAsync();
        await Expect(box.Status).ToHaveTextAsync($"{(results == 1 ? "1 result" : $"{results} results")} for “slipped disc”.");

        await box.Field.FillAsync("cannot pee");
        await Expect(box.Status).ToContainTextAsync("Immediate action required");
    }

    // A live region that appears together with its words is not read out by every screen reader.
    [Fact]
    public async Task The_status_line_is_there_before_it_has_anything_to_say()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync("search/");

        Assert.Equal(1, await new SearchBox(reader).Status.CountAsync());
    }

    [Fact]
    public async Task Enter_on_another_page_leads_to_the_search_page_with_the_same_words()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        var box = new SearchBox(reader);
        await box.TypeAsync("slipped disc", page: "");

        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.ExpectAtAsync("search/#q=slipped%20disc");
        await Expect(box.Field).ToHaveValueAsync("slipped disc");
        await box.ExpectBestAsync("causes/herniated-disc/");
    }
}
