namespace BackHealthSite.Tests.Markdown;

/// <summary>The two lines around the front matter, mistyped, doubled or missing.</summary>
public sealed class FenceLineTests
{
    private const string Matter = MarkedArticle.Matter;

    private static readonly string Body = MarkedArticle.BodyWith("");

    [Theory]
    [InlineData("⟪BHS101⟫----", "---", "The line `----` does not open the front matter. | Write `---`")]
    [InlineData("⟪BHS101⟫--", "---", "The line `--` does not open")]
    [InlineData("⟪BHS101⟫\u2014", "---", "The line `\u2014` does not open")]
    [InlineData("⟪BHS101⟫- - -", "---", "The line `- - -` does not open")]
    [InlineData("⟪BHS101⟫+++", "+++", "The line `+++` does not open")]
    [InlineData("---", "⟪BHS101⟫----", "The line `----` does not close the front matter. | Write `---`")]
    [InlineData("---", "⟪BHS101⟫\u2014\u2014", "does not close the front matter")]
    [InlineData("---", "⟪BHS101⟫***", "The line `***` does not close")]
    [InlineData("⟪BHS101⟫--- yaml", "---", "More than `---` stands on the first line")]
    public void BHS101_a_mistyped_line_is_told_at_the_line(string first, string last, string words) =>
        MarkedSite.With($"-- causes/strain.md --\n{first}\n{Matter}\n{last}\n{Body}").Fails(words);

    [Fact]
    public void BHS101_where_the_first_line_is_missing_it_is_written_above_the_title() =>
        MarkedSite.With($"-- causes/strain.md --\n⟪BHS101⟫title: Strain\ndescription: Words\n---\n{Body}")
            .Fails("The line `---` above the front matter is missing. | Write `---` on a line of its own above `title: Strain`.");

    [Fact]
    public void BHS101_where_the_last_line_is_missing_the_line_above_it_is_named() =>
        MarkedSite.With($"-- causes/strain.md --\n⟪BHS101⟫---\ntitle: Strain\nrecheck: 2027-11-22\n\n{Body}")
            .Fails("Put a line `---` after its last line, `recheck: 2027-11-22`.");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void BHS173_a_second_front_matter_is_one_problem(string between) =>
        MarkedSite.With($"-- causes/strain.md --\n---\n{Matter}\n---\n{between}⟪BHS173⟫---\n{Matter}\n---\n{Body}")
            .Fails("A second front matter begins here; a file has one. | Keep one of the two");

    [Fact]
    public void BHS173_two_pages_in_one_file_are_one_problem() =>
        MarkedSite.With($"-- causes/strain.md --\n---\n{Matter}\n---\n{Body}\n\n⟪BHS173⟫---\n{Matter}\n---\n{Body}")
            .Fails("one file is one page");

    [Fact]
    public void A_line_across_the_page_is_no_front_matter() =>
        MarkedSite.Section("Words [@good-one].\n\n---\n\nNote: more words.\n\n---\n\nWords.").IsClean();

    [Fact]
    public void Where_the_front_matter_cannot_be_read_the_body_is_judged_all_the_same() =>
        MarkedSite.With(
            $"-- causes/strain.md --\n---\ntitle: Strain⟪BHS102⟫: a guide\n---\n"
            + MarkedArticle.BodyWith("⟪BHS405⟫<b>Words and [a](⟪BHS201⟫xref:nope)."))
            .Fails("Write `title: \"Strain: a guide\"`.");

    [Fact]
    public void What_rests_on_the_front_matter_waits_for_it() =>
        MarkedSite.With($"-- causes/strain.md --\n---\ntitle: Strain⟪BHS102⟫: a guide\n---\n{MarkedArticle.BodyWith("")}")
            .Fails("needs quotes");

    [Fact]
    public void The_words_of_a_draft_that_cannot_be_read_are_left_alone() =>
        MarkedSite.With("-- causes/wear.md --\n---\ntitle: Wear⟪BHS102⟫: a guide\nexcluded: true\n---\nSee [it](xref:nope).\n")
            .Fails("needs quotes");
}
