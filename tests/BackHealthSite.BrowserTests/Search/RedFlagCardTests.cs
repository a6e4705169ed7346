using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Cards;
using BackHealthSite.BrowserTests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackHealthSite.BrowserTests.Search;

/// <summary>Whoever types the words of a warning sign sees the card on that keystroke, whatever the results are.</summary>
public sealed class RedFlagCardTests(ServedSite site)
{
    [Theory]
    [InlineData("numb between my legs")]
    [InlineData("can't pee")]
    [InlineData("cant pee")]
    [InlineData("I keep wetting myself")]
    [InlineData("no feeling down there")]
    [InlineData("saddle numbnes")]
    [InlineData("toilet paper feels different")]
    public Task An_emergency_opens_the_emergency_card(string words) => Opens(words, "emergency", "Immediate action required: ");

    [Theory]
    [InlineData("back pain and fever")]
    [InlineData("unexplained weight loss")]
    [InlineData("I had breast cancer and now my back hurts")]
    [InlineData("back pain worse at night")]
    public Task An_urgent_sign_opens_the_urgent_card(string words) => Opens(words, "urgent", "Urgent advice: ");

    [Theory]
    [InlineData("sciatica")]
    [InlineData("pregnancy")]
    [InlineData("back pain")]
    [InlineData("slipped disc")]
    [InlineData("bladder")]
    public async Task An_ordinary_word_opens_no_card(string words)
    {
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync(words);

        await box.ExpectDoneAsync(words);
        await Expect(box.Card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_card_opens_with_the_letter_that_completes_the_sign_and_closes_with_the_letter_that_undoes_it()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        var box = new SearchBox(reader);
        await box.TypeAsync("back pain and fe");
        await box.ExpectDoneAsync();
        await Expect(box.Card).ToHaveCountAsync(0);

        await box.Field.PressSequentiallyAsync("ver");
        await Expect(box.Card).ToHaveCountAsync(1);

        await box.Field.FillAsync("back pain");
        await Expect(box.Card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_card_needs_nothing_but_its_own_records()
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.Page.RouteAsync("**/search/{head,body}.*.json", route => route.AbortAsync());
        await reader.OpenAsync(PageType.Search);
        var box = new SearchBox(reader);

        await box.EndTypingAsync("numb between my legs");

        await Expect(box.Card).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("[data-search-results] a[href$='/a-to-z/']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_word_of_the_card_can_be_read(bool dark)
    {
        await using var reader = await site.SearcherAsync(Look.Phone with { Dark = dark });
        var box = new SearchBox(reader);
        await box.EndTypingAsync("numb between my legs");
        await Expect(box.Card).ToBeVisibleAsync();

        var seen = await reader.Page.MeasureAsync<CardFaults>("cards.js", "[data-search-red-flag]");

        Assert.Equal(1, seen.Cards);
        seen.AssertNone("search/");
    }

    // The keyboard of a phone covers its lower half while someone types.
    [Fact]
    public async Task The_card_can_be_seen_while_typing_on_a_phone()
    {
        await using var reader = await site.ReaderAsync(new Look("phone with its keyboard", 360, 400));
        var box = new SearchBox(reader);

        await box.TypeAsync("numb between my legs");

        await Expect(box.Card.GetByRole(AriaRole.Heading)).ToBeInViewportAsync();
        await Expect(box.Field).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("search/")]
    public async Task The_fixed_emergency_line_stands_beside_the_field_before_anything_is_typed(string page)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(page);

        var line = reader.Page.GetByRole(AriaRole.Search).Locator(".emergency-line");
        await Expect(line).ToBeVisibleAsync();
        await Expect(line.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", reader.BaseUrl.AbsolutePath + "emergency-numbers/");
    }

    private async Task Opens(string words, string level, string prefix)
    {
        await using var reader = await site.SearcherAsync(Look.Phone);
        var box = new SearchBox(reader);

        await box.EndTypingAsync(words);

        await Expect(box.Card).ToBeVisibleAsync();
        await Expect(box.Card).ToHaveAttributeAsync("data-level", level);
        await Expect(box.Card.GetByRole(AriaRole.Heading)).ToContainTextAsync(prefix);
        await Expect(box.Card.GetByRole(AriaRole.Link)).ToHaveCountAsync(level == "emergency" ? 1 : 0);
        Assert.Empty(reader.Complaints);
    }
}
