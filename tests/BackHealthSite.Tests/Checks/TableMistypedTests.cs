namespace BackHealthSite.Tests.Checks;

public sealed class TableMistypedTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n⟪BHS472⟫**Table 1:** some words", "shown as text. | Leave a line empty above it.")]
    [InlineData("| a | b |\n|---|---|\n⟪BHS472⟫some words\n| c | d |", "Write it as a row")]
    [InlineData("⟪BHS472⟫| a | b |\n| c | d |", "Write `|---|---|` on a line of its own below `| a | b |`.")]
    [InlineData("⟪BHS472⟫| a | b | c |", "Write `|---|---|---|`")]
    [InlineData("⟪BHS472⟫a | b\nc | d", "Write `|---|---|`")]
    [InlineData("Table 1: some words\n⟪BHS472⟫| a | b |\n| c | d |", "Write `|---|---|`")]
    [InlineData("⟪BHS472⟫| a | b |\n|—|—|\n| c | d |", "Markdown does not read the line `|—|—|`")]
    [InlineData("⟪BHS472⟫+---+---+\n| a | b |\n+---+---+", "Markdown does not read the line `+---+---+`")]
    [InlineData("⟪BHS472⟫| a | b |\n\n|---|---|\n\n| c | d |", "without an empty line between them")]
    [InlineData("⟪BHS472⟫a\tb\nc\td", "tabs are no borders. | Write `| a | b |`, `|---|---|` on the next line")]
    [InlineData("⟪BHS472⟫a\tb\n\nc\td", "tabs are no borders")]
    [InlineData("- ⟪BHS472⟫| a | b |\n  | c | d |", "Write `|---|---|`")]
    public void BHS472_a_table_that_is_none(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    [InlineData("Table 1: some words\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("a | b\n---|---\nc | d")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n**Table 1:** some words.")]
    [InlineData("One | other")]
    [InlineData("One\ttab.")]
    [InlineData("In code: `a | b`\nand `c | d`.")]
    [InlineData("Escaped \\| here\nand \\| there.")]
    public void Real_tables_and_other_lines_pass(string words) => MarkedSite.Section(words).IsClean();

    [Theory]
    [InlineData("| a | b |\n|---|---|\n⟪BHS477⟫| c | d | e |", "This row has 3 cells, and the first row names 2 columns.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n⟪BHS477⟫| c | d | e | f", "This row has 4 cells")]
    [InlineData("| a |\n⟪BHS477⟫|---|---|\n| c | d |", "Write `|---|`")]
    public void BHS477_a_row_that_is_longer_than_the_first(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c |")]
    [InlineData("| a | b |\n|---|---|\n| `c|d` | e \\| f |")]
    [InlineData("| | b |\n|---|---|\n| c | d |")]
    public void Rows_that_are_as_long_or_shorter_pass(string words) => MarkedSite.Section(words).IsClean();
}
