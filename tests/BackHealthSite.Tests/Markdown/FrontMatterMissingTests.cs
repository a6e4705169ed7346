namespace BackHealthSite.Tests.Markdown;

public sealed class FrontMatterMissingTests
{
    [Fact]
    public void BHS101_a_file_that_begins_with_a_heading_has_none() =>
        Whole($"⟪BHS101⟫# Muscle strain\n\n{Body}").Fails("The file has no front matter. | Start the file with a line `---`");

    [Fact]
    public void BHS101_a_line_above_it_hides_it() =>
        Whole($"⟪BHS101⟫Words.\n\n---\ntitle: x\n---\n\n{Body}").Fails("The file has no front matter");

    [Theory]
    [InlineData("⟪BHS101⟫\n", "the empty line above it")]
    [InlineData("⟪BHS101⟫\n \n", "the empty lines above it")]
    [InlineData("⟪BHS101⟫ ", "the space before it")]
    public void BHS101_blanks_above_it_hide_it(string blanks, string what) =>
        Whole($"{blanks}---\n{MarkedArticle.Matter}\n---\n{Body}").Fails($"The file must begin with `---`. | Take out {what}.");

    [Fact]
    public void BHS101_front_matter_that_is_never_closed_is_said_to_be_so()
    {
        var build = TestSite.With($"-- causes/strain.md --\n---\n{MarkedArticle.Matter}\n\n{Body}").Build();
        Assert.Contains("causes/strain.md:1:1: error BHS101 FrontMatterMissing", build.Problems);
        Assert.Equal("The front matter that starts here is never closed.", build.Single("BHS101").Message);
        Assert.Equal("Put a line `---` after its last line, `recheck: 2027-11-22`.", build.Single("BHS101").Fix);
    }

    [Fact]
    public void BHS101_an_empty_file_has_none() => Whole("⟪BHS101⟫").Fails("The file is empty. | Start the file with a line `---`");

    [Fact]
    public void BHS101_is_reported_for_every_page_that_has_none() => MarkedSite.With("""
        -- index.md --
        ⟪BHS101⟫Welcome.
        -- causes/index.md --
        ⟪BHS101⟫Words.
        -- pages/about.md --
        ⟪BHS101⟫Words.
        """).Fails();

    [Theory]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# Only a comment.\n---\n")]
    public void BHS104_empty_front_matter_misses_everything(string matter) => MarkedSite.With($"-- causes/strain.md --\n{matter}{Body}")
        .Expect("causes/strain.md", "BHS104")
            .Expect("causes/strain.md", "BHS104")
            .Expect("causes/strain.md", "BHS104")
            .Expect("causes/strain.md", "BHS104")
        .Fails("`checked` is missing", "`description` is missing", "`recheck` is missing", "`title` is missing");

    [Fact]
    public void Empty_front_matter_is_not_said_to_be_open()
    {
        var build = TestSite.With($"-- causes/strain.md --\n---\n---\n{Body}").Build();
        Assert.DoesNotContain(build.Result.Problems, problem => problem.Message.Contains("never closed", StringComparison.Ordinal));
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void Three_dots_may_close_it() => MarkedSite.With($"-- causes/strain.md --\n---\n{MarkedArticle.Matter}\n...\n{Body}").IsClean();

    private static string Body => MarkedArticle.BodyWith("");

    private static MarkedSite Whole(string text) => MarkedSite.With($"-- causes/strain.md --\n{text}");
}
