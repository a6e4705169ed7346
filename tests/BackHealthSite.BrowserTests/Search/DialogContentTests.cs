using BackHealthSite.BrowserTests.Accessibility;
using BackHealthSite.BrowserTests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>What stands in the search box over a page: its names, the card, the results, and what it says when something fails.</summary>
public sealed class DialogContentTests(ServedSite site)
{
    private const string Article = "symptoms/sciatica/";

    [Fact]
    public async Task Names_and_roles_say_what_it_is()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        await Expect(box.Dialog).ToMatchAriaSnapshotAsync("""
            - dialog "Search":
              - search "Articles":
                - button "Close"
                - text: Search for a symptom, a cause or a word you were told
                - searchbox "Search for a symptom, a cause or a word you were told"
                - status
                - paragraph:
                  - link
                - checkbox "The / key opens the search" [checked]
            """);
    }

    [Fact]
    public async Task The_status_line_tells_how_many_results_there_are_once_typing_has_paused()
    {
        // The time between two keys is the test's, however busy the machine is.
        await using var reader = await site.LonelyReaderAsync(Look.Desktop);
        await reader.Page.Clock.InstallAsync();
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await reader.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await reader.Page.EvaluateAsync("""
            window.said = [];
            const status = document.querySelector("[role=status]");
            const changes = { childList: true, characterData: true, subtree: true };
            new MutationObserver(() => said.push(document.querySelector("[role=status]").textContent)).observe(status, changes);
            """);

        await box.Field.PressSequentiallyAsync("slipped disc");
        await box.ExpectBestAsync("causes/herniated-disc/");
        await reader.Page.Clock.RunForAsync(5_000);
        await box.ExpectDoneAsync();

        var said = await reader.Page.EvaluateAsync<string[]>("said");
        Assert.EndsWith("for “slipped disc”.", said[^1], StringComparison.Ordinal);
        Assert.True(said.Length < "slipped disc".Length, $"It spoke {said.Length} times: {string.Join(" | ", said)}");
    }

    [Fact]
    public async Task The_words_of_an_emergency_open_the_card_right_under_the_field()
    {
        await using var reader = await site.ReaderAsync(new Look("phone with its keyboard", 360, 400));
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        await box.Field.PressSequentiallyAsync("numb between my legs");

        await Expect(box.Card).ToHaveAttributeAsync("data-level", "emergency");
        await Expect(box.Card.GetByRole(AriaRole.Heading)).ToBeInViewportAsync();
        await Expect(box.Field).ToBeInViewportAsync();
        var field = (await box.Field.BoundingBoxAsync())!;
        var card = (await box.Card.BoundingBoxAsync())!;
        Assert.InRange(card.Y - (field.Y + field.Height), 0, 40);
    }

    [Fact]
    public async Task The_emergency_line_of_the_page_stands_in_it()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(Article);
        var fixedLine = await reader.Page.Locator(".emergency-line").First.TextContentAsync();
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        var line = box.Dialog.Locator(".emergency-line");
        await Expect(line).ToHaveTextAsync(fixedLine!);
        await Expect(line.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", reader.BaseUrl.AbsolutePath + "emergency-numbers/");
    }

    [Fact]
    public async Task On_a_phone_it_fills_the_window()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        var size = (await box.Dialog.BoundingBoxAsync())!;

        Assert.Equal((0, 0, Look.Phone.Width, Look.Phone.Height), (size.X, size.Y, size.Width, size.Height));
    }

    [Fact]
    public async Task The_field_stays_in_sight_while_the_results_are_read()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("back pain");
        await box.ExpectDoneAsync();

        await box.Results.Last.ScrollIntoViewIfNeededAsync();

        await Expect(box.Results.Last).ToBeInViewportAsync();
        await Expect(box.Field).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Nothing_is_fetched_before_it_is_opened()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        await new SearchBox(reader).MenuLink.HoverAsync();
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(reader.Requested, address => address.Contains("/search", StringComparison.Ordinal));

        await new SearchBox(reader).OpenOverPageAsync();

        await reader.Page.WaitForFunctionAsync(
            "() => performance.getEntriesByType('resource').some(({ name }) => /search\\/head.*json$/.test(name))");
        Assert.Single(reader.Requested, address => address.Contains("/assets/search.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_that_cannot_be_loaded_is_told_and_tried_again()
    {
        await using var reader = await site.ReaderAsync(Look.Desktop);
        await reader.OpenAsync(Article);
        await reader.Page.RouteAsync("**/assets/search.*.js", route => route.AbortAsync());
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await Expect(box.Dialog.GetByText("could not be loaded")).ToBeVisibleAsync();
        await Expect(box.Dialog.GetByRole(AriaRole.Link, new() { Name = "A to Z" })).ToBeVisibleAsync();

        await reader.Page.UnrouteAllAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await box.OpenOverPageAsync();
        await box.Field.PressSequentiallyAsync("slipped disc");

        await box.ExpectBestAsync("causes/herniated-disc/");
    }

    [Fact]
    public async Task Words_that_find_nothing_lead_to_the_A_to_Z_and_the_warning_signs()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();

        await box.Field.PressSequentiallyAsync("xylophone");

        await Expect(box.Status).ToContainTextAsync("Nothing found");
        await Expect(box.Dialog.Locator("[data-search-results] a[href$='/a-to-z/']")).ToBeVisibleAsync();
        await Expect(box.Dialog.Locator("[data-search-results] a[href$='/warning-signs/']")).ToBeVisibleAsync();
        await Expect(box.Dialog.Locator(".emergency-line")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_menu_leads_to_the_search_page()
    {
        await using var reader = await site.ReaderAsync(Look.Phone with { Scripts = false });
        await reader.OpenAsync(Article);

        await new SearchBox(reader).MenuLink.ClickAsync();

        await reader.ExpectAtAsync("search/");
        await Expect(reader.Page.Locator("main a[href$='/a-to-z/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("back pain")]
    [InlineData("numb between my legs")]
    [InlineData("xylophone")]
    public async Task Axe_finds_nothing_while_it_is_open_in_light_and_in_dark_colours(string words)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync("causes/herniated-disc/");
        await reader.OpenAsync(Article);
        var box = new SearchBox(reader);
        await box.OpenOverPageAsync();
        await box.Field.FillAsync(words);
        await Expect(words == "" ? box.Opened.First : box.Status).ToContainTextAsync(words == "" ? "Herniated disc" : "for “");

        foreach (var look in new[] { Look.Phone, Look.Phone with { Dark = true } })
        {
            await reader.LookAsync(look);
            var found = await Axe.RunAsync(reader.Page);

            Assert.NotEqual(0, found.Passed);
            Assert.Empty(found.Faults);
        }
    }
}
