namespace BackHealthSite.Tests.Checks;

/// <summary>The one place of `::: red-flags`: after the opening, before the first heading, on lines of its own.</summary>
public sealed class CardPlaceTests
{
    private const string End = "## What it is\n\nWords [@good-one] [@good-two].";

    [Fact]
    public void BHS301_an_article_without_a_card_is_reported_at_its_first_heading() =>
        Body($"An opening.\n\n⟪BHS301⟫{End}")
            .Fails("The article has no red-flag card. | Put the two lines `::: red-flags` and `:::` after the opening");

    [Fact]
    public void BHS301_without_a_heading_it_is_reported_at_the_title() => MarkedSite.With(MarkedArticle.Of(
        MarkedArticle.Matter.Replace("title: ", "title: ⟪BHS301⟫", StringComparison.Ordinal),
        "An opening, and words [@good-one] [@good-two].")).Fails();

    [Theory]
    [InlineData("An opening.\n\n`::: red-flags`\n\n⟪BHS301⟫")]
    [InlineData("An opening.\n\n~~~\n::: red-flags\n:::\n~~~\n\n⟪BHS301⟫")]
    [InlineData("An opening.\n\n\\::: red-flags\n\n⟪BHS301⟫")]
    [InlineData("An opening.\n\n:: red-flags ::\n\n⟪BHS301⟫")]
    public void BHS301_what_only_looks_like_a_card_is_none(string body) => Body(body + End).Fails("The article has no red-flag card");

    [Fact]
    public void BHS301_an_indented_card_is_none() =>
        Body("An opening.\n\n    ⟪BHS453⟫::: red-flags\n    :::\n\n⟪BHS301⟫" + End)
            .Fails("Take the space in front of it out.", "The article has no red-flag card");

    [Fact]
    public void BHS302_a_card_before_the_opening_is_misplaced() => MarkedSite.With(MarkedArticle.Of(
        MarkedArticle.Matter,
        $"⟪BHS302⟫::: red-flags\n:::\n\nAn opening.\n\n{End}")).Fails("stands before the opening");

    [Fact]
    public void BHS302_a_card_after_a_heading_is_misplaced() =>
        Body($"An opening.\n\n## Why\n\nWords [@good-one].\n\n⟪BHS302⟫::: red-flags\n:::\n\n{End}")
            .Fails("stands after the heading \"Why\". | Move `::: red-flags` and `:::` to lines of their own");

    [Theory]
    [InlineData("> ⟪BHS302⟫::: red-flags\n> :::")]
    [InlineData("- ⟪BHS302⟫::: red-flags\n  :::")]
    [InlineData("1. ⟪BHS302⟫::: red-flags\n   :::")]
    [InlineData("> - ⟪BHS302⟫::: red-flags\n>   :::")]
    [InlineData(":::: myth\n⟪BHS302⟫::: red-flags\n:::\n::::")]
    public void BHS302_a_card_inside_another_block_is_misplaced(string card) =>
        Body($"An opening.\n\n{card}\n\n{End}").Fails("stands inside a quote, a list or another block");

    [Theory]
    [InlineData("More words.")]
    [InlineData("- a list")]
    [InlineData("> a quote")]
    [InlineData("***")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    [InlineData("::: myth\nBacks wear out. They do not.\n:::")]
    public void BHS302_text_between_the_card_and_the_first_heading_is_missed(string text) =>
        Body($"An opening.\n\n⟪BHS302⟫::: red-flags\n:::\n\n{text}\n\n{End}")
            .Fails("Text stands between the red-flag card and the first heading");

    [Fact]
    public void BHS302_text_after_a_card_that_no_heading_follows_is_missed_too() =>
        Body("An opening.\n\n⟪BHS302⟫::: red-flags\n:::\n\nWords [@good-one] [@good-two].").Fails();

    [Fact]
    public void BHS303_every_further_card_is_reported() => Body($"""
        An opening.

        ::: red-flags
        :::

        ## Why

        Words [@good-one].

        ⟪BHS303⟫::: red-flags
        :::

        {End}

        > ⟪BHS303⟫::: red-flags
        > :::
        """).Fails("The article has its red-flag card already. | Take this one out.");

    [Fact]
    public void BHS303_two_cards_in_the_right_place_are_one_too_many() =>
        Body($"An opening.\n\n::: red-flags\n:::\n\n⟪BHS303⟫::: red-flags\n:::\n\n{End}").Fails();

    [Theory]
    [InlineData("::: red-flags\nSee a doctor.\n:::", "has text of its own")]
    [InlineData("::: red-flags\n- kidney\n:::", "to carry a flag, name it under `redFlags`")]
    [InlineData("::: red-flags\n\n> x\n\n:::", "has text of its own")]
    [InlineData("::: red-flags kidney\n:::", "has arguments or attributes. | Write just `::: red-flags`")]
    [InlineData("::: red-flags {.hidden}\n:::", "has arguments or attributes")]
    [InlineData("::: red-flags {#card}\n:::", "has arguments or attributes")]
    [InlineData("::: red-flags {hidden=hidden}\n:::", "has arguments or attributes")]
    [InlineData("::: red-flags {style=\"display:none\"}\n:::", "has arguments or attributes")]
    [InlineData("::: red-flags level=soon\n:::", "has arguments or attributes")]
    public void BHS304_a_card_has_no_words_arguments_or_attributes(string card, string words) =>
        Body($"An opening.\n\n⟪BHS304⟫{card}\n\n{End}").Fails(words);

    [Fact]
    public void BHS304_both_are_reported() =>
        Body($"An opening.\n\n⟪BHS304⟫⟪BHS304⟫::: red-flags kidney\nSee a doctor.\n:::\n\n{End}").Fails();

    [Theory]
    [InlineData("pages/about.md", "About")]
    [InlineData("index.md", "Home")]
    [InlineData("causes/index.md", "Causes")]
    [InlineData("warning-signs/index.md", "Warning signs")]
    public void BHS314_a_page_that_is_not_an_article_carries_no_card(string path, string title) => MarkedSite.With($"""
        -- {path} --
        ---
        title: {title}
        description: A page of the test site that is not an article, as short as can be.
        ---
        Words.

        ⟪BHS314⟫::: red-flags
        :::

        ⟪BHS314⟫::: red-flags
        :::
        """).Fails("This page is not an article and carries no cards.");

    [Theory]
    [InlineData("An opening.\n\n::: red-flags\n:::\n\n")]
    [InlineData("An opening.\n\nA second paragraph.\n\n:::red-flags\n:::\n\n")]
    [InlineData("An opening.\n\n:::: red-flags\n::::\n\n")]
    [InlineData("An opening.\n\n::: red-flags\n\n:::\n\n")]
    [InlineData("An opening.\n::: red-flags\n:::\n")]
    [InlineData("An opening with a [link].\n\n[link]: xref:stiffness\n\n::: red-flags\n:::\n\n")]
    [InlineData("An opening with a [link].\n\n::: red-flags\n:::\n\n[link]: xref:stiffness\n\n")]
    [InlineData("[link]: xref:stiffness\n\nAn opening with a [link].\n\n::: red-flags\n:::\n\n")]
    public void A_card_in_its_place_is_fine(string body)
    {
        var page = Body(body + End).Passes().Text("causes/strain/index.html");
        var opening = page.IndexOf("An opening", StringComparison.Ordinal);
        var card = page.IndexOf("data-level=\"emergency\"", StringComparison.Ordinal);
        var heading = page.IndexOf("id=\"what-it-is\"", StringComparison.Ordinal);
        Assert.True(opening > 0 && opening < card && card < heading, "The card does not stand between the opening and the first heading.");
        Assert.Equal(card, page.LastIndexOf("data-level=\"emergency\"", StringComparison.Ordinal));
    }

    private static MarkedSite Body(string body) => MarkedSite.Body(body);
}
