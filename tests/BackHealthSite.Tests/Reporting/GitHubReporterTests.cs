using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

public class GitHubReporterTests
{
    [Fact]
    public void A_problem_is_an_annotation_on_its_characters() => Expect(
        Reports.Of("one\ntwo «three» four"),
        """
        ::error file=input/causes/x.md,line=2,endLine=2,col=5,endColumn=9,title=BHS302 RedFlagsMisplaced::The card is in the wrong place.%0Afix: Move it up.
        8 articles, 24 pages, 1 error, 0 warnings

        """);

    [Fact]
    public void A_place_over_several_lines_has_no_columns() => Expect(
        Reports.Of("one\n«two\nthree»"),
        """
        ::error file=input/causes/x.md,line=2,endLine=3,title=BHS302 RedFlagsMisplaced::The card is in the wrong place.%0Afix: Move it up.
        8 articles, 24 pages, 1 error, 0 warnings

        """);

    [Fact]
    public void A_warning_is_a_warning() => Expect(
        Reports.Of(Reports.Many(Reports.TooLong, 1)),
        """
        ::warning file=input/causes/001.md,line=1,endLine=1,col=1,endColumn=1,title=BHS412 SentenceTooLong::Message 1.%0Afix: Fix 1.
        8 articles, 24 pages, 0 errors, 1 warning

        """);

    [Fact]
    public void Article_text_cannot_issue_a_command() => Expect(
        Reports.Of("«x»", "100% bad:\n::add-mask::x,y\r", "##[error]no"),
        """
        ::error file=input/causes/x.md,line=1,endLine=1,col=1,endColumn=1,title=BHS302 RedFlagsMisplaced::100%25 bad:\u{A}::add-mask::x,y\u{D}%0Afix: ##\u{5B}error]no
        8 articles, 24 pages, 1 error, 0 warnings

        """);

    [Fact]
    public void A_file_name_cannot_add_a_property() => Assert.Equal(
        "::error file=a%3A%2Cline=9%25%0D%0A::m%3A",
        WorkflowCommand.Write("error", [("file", "a:,line=9%\r\n")], "m%3A").Replace("%253A", "%3A", StringComparison.Ordinal));

    [Fact]
    public void Ten_of_each_kind_are_all_shown()
    {
        var lines = Lines(10, 10);

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error file=", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning file=", StringComparison.Ordinal)));
        Assert.Equal("8 articles, 24 pages, 10 errors, 10 warnings", lines[^1]);
    }

    [Fact]
    public void Of_more_the_tenth_says_how_many_are_left()
    {
        var lines = Lines(11, 30);

        Assert.Equal(9, lines.Count(line => line.StartsWith("::error file=", StringComparison.Ordinal)));
        Assert.Equal("::error title=2 more errors::2 more errors not shown here: GitHub shows at most ten of a kind. The job summary lists them all.", lines[9]);
        Assert.Equal(9, lines.Count(line => line.StartsWith("::warning file=", StringComparison.Ordinal)));
        Assert.Equal("::warning title=21 more warnings::21 more warnings not shown here: GitHub shows at most ten of a kind. The job summary lists them all.", lines[19]);
        Assert.Equal(21, lines.Length);
    }

    private static string[] Lines(int errors, int warnings) => GitHubReporter
        .Text(Reports.Of(Reports.Many(Reports.Misplaced, errors).Concat(Reports.Many(Reports.TooLong, warnings))))
        .TrimEnd('\n')
        .Split('\n');

    private static void Expect(ProblemReport report, string expected) => Assert.Equal(expected, GitHubReporter.Text(report));
}
