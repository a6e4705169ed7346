namespace BackHealthSite.Tests.Markdown;

public sealed class BlockTooLongTests
{
    [Fact]
    public void BHS124_a_paragraph_of_more_than_25000_characters_is_reported_where_it_starts()
    {
        MarkedSite.Section("⟪BHS124⟫" + new string('a', 25_001))
            .Fails("The paragraph that starts here has more than 25,000 characters. | Put empty lines between its parts");
        MarkedSite.Section("Words.\n\n⟪BHS124⟫" + Lines(30_000) + "\n\nWords.").Fails();
    }

    [Fact]
    public void BHS124_a_line_that_only_looks_empty_does_not_begin_another_paragraph()
    {
        foreach (var gap in new[] { "\n\u00A0\n", "\n\u2003\n", "\f\f", "\n\f\n", "\u2028\u2028", "\u0085\u0085" })
        {
            var article = MarkedArticle.Of(
                MarkedArticle.Matter,
                MarkedArticle.BodyWith(string.Join(gap, Enumerable.Repeat(new string('a', 10_000), 4))));
            Assert.Contains("BHS124", TestSite.With(article).Inspect().Rules);
        }
    }

    [Fact]
    public void Long_paragraphs_with_empty_lines_between_them_are_fine()
    {
        MarkedSite.Section(Words(24_000) + "\n\n" + Words(24_000)).IsClean();
        MarkedSite.Section(Lines(24_000) + "\n \t \n" + Lines(24_000)).IsClean();
    }

    private static string Words(int characters) => string.Join(' ', Enumerable.Repeat("aaaaaaaaa", characters / 10));

    private static string Lines(int characters) => string.Join('\n', Enumerable.Repeat(Words(90), characters / 100));
}
