using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Source;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Tests.Markdown;

/// <summary>Words in a table are words on the page, in the cell where they stand.</summary>
public sealed class TableRuleTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| Stiff when you ⟪BHS140⟫\\\nget up | Move gently |")]
    [InlineData("| a | b |\n|---|---|\n| Stiff | Move ⟪BHS140⟫\\\n| get up | gently |")]
    [InlineData("| a | b |\n|---|---|\n| Stiff | Move |⟪BHS140⟫\\\n| get up | gently |")]
    [InlineData("| a | b |\n|---|---|\n| Stiff ⟪BHS140⟫\\\nnow ⟪BHS140⟫\\\nthen | Move |")]
    [InlineData("> | a | b |\n> |---|---|\n> | Stiff ⟪BHS140⟫\\\n> now | Move |")]
    [InlineData("- item\n\n  | a | b |\n  |---|---|\n  | Stiff \\\\⟪BHS140⟫\\\n  now | Move |")]
    public void BHS140_a_row_that_ends_in_a_backslash_is_refused(string table) => MarkedSite.Section(table).Fails(
        "This row of a table ends in a backslash, which takes its words out of the table. | Take the backslash out, "
        + "and write each row on one line.");

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| Stiff when you get up | Move gently |")]
    [InlineData("| a | b |\n|---|---|\n| Stiff \\| sore | Move \\\\ |")]
    [InlineData("| a &amp; b | `c|d` |\n|:--|--:|\n| **x** [y](xref:stiffness) <https://example.com/> | _z_ [@good-one] |\n| | é |")]
    [InlineData("One line \\\nand another.")]
    public void Other_tables_and_breaks_are_fine(string text) => MarkedSite.Section(text).IsClean();

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| Stiff \\\nnow | Move |", "Stiff")]
    [InlineData("| a | b |\n|---|---|\n| Stiff | Move \\\n| get up | gently |", "Move")]
    public void BHS141_words_that_no_cell_holds_are_found_where_they_begin(string text, string word)
    {
        var file = new SourceFile("causes/x.md", text);
        var problem = TableWordsLost.Check(TableOf(text), CellsOf(text), file);
        Assert.Equal(text.IndexOf(word, StringComparison.Ordinal), problem?.Where.Span.Start);
    }

    [Fact]
    public void BHS141_passes_where_every_word_stands_in_a_cell()
    {
        const string text = "| a &amp; b | `c|d` |\n|:--|--:|\n| **x** [y](z 'w') <https://example.com/> | _z_ \\| \\* |\n| | é |";
        Assert.Null(TableWordsLost.Check(TableOf(text), CellsOf(text), new SourceFile("causes/x.md", text)));
    }

    private static IEnumerable<TextSpan> CellsOf(string text) => TableOf(text).Descendants<Inline>().Select(TableWordsLost.Held);

    private static Table TableOf(string text) => Assert.Single(Markdig.Markdown.Parse(text, MarkdownReader.Pipeline).Descendants<Table>());
}
