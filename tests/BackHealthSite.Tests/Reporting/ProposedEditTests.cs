using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

/// <summary>What the summary of a pull request offers to an author who has only a browser.</summary>
public sealed class ProposedEditTests
{
    [Fact]
    public void The_lines_that_would_change_are_shown_before_and_after() => Assert.Equal(
        "\n  ```diff\n  -a [two] b\n  +a [@two] b\n  ```\n",
        Shown("causes/x.md", "one\na [two] b\nsix\n", new SourceEdit(new TextSpan(6, 11), "[@two]")));

    [Fact]
    public void Nothing_inside_ends_the_block_or_hides() => Assert.Equal(
        "\n  `````diff\n  -````\\u{AD}\n  +````\n  `````\n",
        Shown("causes/x.md", "````\u00AD", new SourceEdit(new TextSpan(4, 5), "")));

    [Theory]
    [InlineData("_data/red-flags.yml")]
    [InlineData("_data/Approvals.yml")]
    public void Nothing_is_offered_for_words_that_people_approve(string path) =>
        Assert.Equal("", Shown(path, "a\u00AD", new SourceEdit(new TextSpan(1, 2), "")));

    [Fact]
    public void Nothing_is_offered_where_there_is_more_than_one_way() => Assert.Equal("", Shown("causes/x.md", "one", null));

    [Fact]
    public void The_summary_of_a_run_shows_it_below_its_problem()
    {
        var problem = Of("causes/x.md", new SourceEdit(new TextSpan(6, 11), "[@two]"));
        var sources = new Dictionary<string, SourceFile> { ["causes/x.md"] = new("causes/x.md", "one\na [two] b\n") };
        var report = ProblemReport.Of([problem], sources, new ShownPaths(new GivenPath("input", "/work")), new BuildCounts(0, 0));
        Assert.EndsWith(
            "  Fix: Do it\\.\n\n  ```diff\n  -a [two] b\n  +a [@two] b\n  ```\n",
            JobSummary.Markdown(report),
            StringComparison.Ordinal);
    }

    private static string Shown(string path, string text, SourceEdit? edit) =>
        ProposedEdit.Markdown(new ReportedProblem(Of(path, edit), path, new SourceFile(path, text)) { Address = path });

    private static Problem Of(string path, SourceEdit? edit) =>
        NameInQuotes.Descriptor.At(new Location(path, TextSpan.Empty), "It is wrong.", "Do it.").MendedBy(edit);
}
