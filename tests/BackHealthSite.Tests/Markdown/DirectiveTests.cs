namespace BackHealthSite.Tests.Markdown;

public sealed class DirectiveTests
{
    [Theory]
    [InlineData("red-flag", "red-flags")]
    [InlineData("redflags", "red-flags")]
    [InlineData("Red-Flags", "red-flags")]
    [InlineData("red_flags", "red-flags")]
    [InlineData("myths", "myth")]
    public void BHS410_a_misspelt_block_is_offered_the_right_name(string name, string nearest) =>
        MarkedSite.Section($"⟪BHS410⟫::: {name}\nWords.\n:::").Fails($"`::: {name}` is not a kind of block. | Did you mean `{nearest}`?");

    [Theory]
    [InlineData("warning")]
    [InlineData("details")]
    [InlineData("<script>")]
    public void BHS410_a_block_of_another_kind_is_told_which_there_are(string name) =>
        MarkedSite.Section($"⟪BHS410⟫::: {name}\nWords.\n:::").Fails("Use one of: `::: red-flags`, `::: myth`");

    [Fact]
    public void BHS410_a_closing_line_too_many_opens_a_block_without_a_name() => MarkedSite.Section("""
        ::: myth
        Backs wear out. They do not.
        :::

        ⟪BHS410⟫⟪BHS410⟫:::

        More words.
        """.Replace("⟪BHS410⟫⟪BHS410⟫", "⟪BHS410⟫", StringComparison.Ordinal)).Fails("`:::` opens a block without a name.");

    [Fact]
    public void BHS410_every_unknown_block_is_reported() => MarkedSite.Section("""
        ⟪BHS410⟫::: note
        One.
        :::

        > ⟪BHS410⟫::: tip
        > Two.
        > :::
        """).Fails();

    [Fact]
    public void BHS410_a_misspelt_card_is_not_told_to_be_missing_too() => MarkedSite.Body("""
        A strain is a pulled muscle.

        ⟪BHS410⟫::: red-flag
        :::

        ## What it is

        Words [@good-one] [@good-two].
        """).Fails();

    [Fact]
    public void BHS411_a_block_that_is_never_closed_is_reported_where_it_opens() => MarkedSite.Section("""
        ⟪BHS411⟫::: myth
        Backs wear out. They do not.
        """).Fails("`::: myth` is never closed. | Put a line `:::` after it.");

    [Fact]
    public void BHS411_a_card_that_is_never_closed_swallows_the_page() => MarkedSite.Body("""
        A strain is a pulled muscle.

        ⟪BHS411⟫::: red-flags

        ## What it is

        Words [@good-one] [@good-two].
        """).Fails("`::: red-flags` is never closed");

    [Fact]
    public void BHS411_the_words_that_an_open_card_has_swallowed_are_read() => MarkedSite.Body("""
        A strain is a pulled muscle.

        ⟪BHS411⟫::: red-flags

        ## What it is

        The muscles of the lower back (lumbar muscles) can hurt [@good-one].

        ::: myth
        Backs wear out. They do not.
        :::

        The lumbar muscles heal [@good-two].
        """).Fails("`::: red-flags` is never closed");

    [Fact]
    public void BHS411_a_quote_that_ends_leaves_its_block_open() => MarkedSite.Section("""
        > ⟪BHS411⟫::: myth
        > Backs wear out. They do not.

        More words.

        - ⟪BHS411⟫::: myth
          Backs wear out. They do not.

        More words.
        """).Fails();

    [Theory]
    [InlineData("::: myth ⟪BHS406⟫{.big}")]
    [InlineData("::: myth ⟪BHS406⟫{onclick=\"alert(1)\"}")]
    [InlineData("::: myth ⟪BHS406⟫{#an-id}")]
    public void BHS406_a_block_takes_no_attributes(string opening) =>
        MarkedSite.Section($"{opening}\nBacks wear out. They do not.\n:::").Fails();

    [Theory]
    [InlineData("::: myth\nBacks wear out. They do not.\n:::")]
    [InlineData(":::myth\nBacks wear out. They do not.\n:::")]
    [InlineData(":::: myth\nBacks wear out. They do not.\n::::")]
    [InlineData("::: myth\n- Backs wear out.\n- They do not.\n\nThat is not so.\n:::")]
    [InlineData("In code: `::: warning`.")]
    [InlineData("~~~\n::: warning\n~~~")]
    public void A_known_block_that_is_closed_is_fine(string words) => MarkedSite.Section(words).IsClean();
}
