namespace BackHealthSite.Tests.Checks;

public sealed class BlockEmptyTests
{
    [Theory]
    [InlineData("⟪BHS474⟫##", "This heading has no words. | Write its words behind `##`")]
    [InlineData("⟪BHS474⟫####", "This heading has no words.")]
    [InlineData("⟪BHS474⟫## ##", "This heading has no words.")]
    [InlineData("⟪BHS474⟫### {#name}", "This heading has no words.")]
    [InlineData("⟪BHS474⟫## [@good-one]", "This heading has no words.")]
    [InlineData("⟪BHS474⟫-", "This item of a list has no words.")]
    [InlineData("- a\n⟪BHS474⟫-\n- b", "This item of a list has no words.")]
    [InlineData("⟪BHS474⟫1.", "This item of a list has no words. | Write its words behind `1.`")]
    [InlineData("⟪BHS474⟫>", "This quote has no words.")]
    [InlineData("> ⟪BHS474⟫>", "This quote has no words.")]
    [InlineData("⟪BHS474⟫::: myth\n:::", "This block has no words.")]
    [InlineData("⟪BHS474⟫```\n```", "This block of code has no words.")]
    public void BHS474_a_sign_without_words(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("- a\n- b\n\n> a\n>\n> b\n\n1. a\n\n   b")]
    [InlineData("* * *\n\nWords.")]
    public void Blocks_with_words_and_a_line_across_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("⟪BHS475⟫Most people recover.\n---", "write `## Most people recover.` and take the line out; if not")]
    [InlineData("⟪BHS475⟫Most people\nrecover\n---", "Leave a line empty above it")]
    [InlineData("⟪BHS475⟫Recovery [@good-one]\n---", "Was a heading meant?")]
    [InlineData("⟪BHS475⟫Such as:\n---", "Was a heading meant?")]
    [InlineData("⟪BHS475⟫Words\n-", "The line `-` right below these words")]
    [InlineData("⟪BHS475⟫Words\n=", "The line `=` right below these words")]
    [InlineData("> ⟪BHS475⟫Most people recover.\n> ---", "Was a heading meant?")]
    [InlineData("⟪BHS475⟫Most people recover.\n===", "Was a heading meant?")]
    public void BHS475_a_line_below_a_sentence_makes_a_heading(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("What helps\n----------\n\nWords [@good-one].")]
    [InlineData("What helps\n---\n\nWords [@good-one].")]
    [InlineData("Words.\n\n---\n\nWords.")]
    [InlineData("- words\n---")]
    public void A_heading_that_is_meant_and_a_line_of_its_own_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("⟪BHS476⟫[@good-one]")]
    [InlineData("⟪BHS476⟫[@good-one] [@good-two]")]
    [InlineData("⟪BHS476⟫([@good-one]).")]
    [InlineData("⟪BHS476⟫**[@good-one]**")]
    [InlineData("- words\n- ⟪BHS476⟫[@good-one]")]
    [InlineData("1. ⟪BHS476⟫[@good-one]")]
    [InlineData("> ⟪BHS476⟫[@good-one]")]
    public void BHS476_citations_without_a_word(string words) =>
        MarkedSite.Section(words).Fails("A citation stands here without the statement that it supports. | Move `");

    [Theory]
    [InlineData("Words [@good-one].\n\nSee [@good-two].")]
    [InlineData("| Words | Source |\n|---|---|\n| words | [@good-one] |")]
    public void Citations_behind_words_and_in_a_table_pass(string words) => MarkedSite.Section(words).IsClean();
}
