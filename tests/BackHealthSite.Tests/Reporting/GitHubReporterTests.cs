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
    public void Of_more_the_tenth_names_the_files_of_the_rest()
    {
        var lines = Lines(11, 30);

        Assert.Equal(9, lines.Count(line => line.StartsWith("::error file=", StringComparison.Ordinal)));
        Assert.Equal(
            "::error title=2 more errors::2 more errors, in input/causes/010.md (1), input/causes/011.md (1). GitHub shows at most ten of "
            + "a kind; the summary of this run lists them all.",
            lines[9]);
        Assert.Equal(9, lines.Count(line => line.StartsWith("::warning file=", StringComparison.Ordinal)));
        Assert.StartsWith(
            "::warning title=21 more warnings::21 more warnings, in input/causes/010.md (1), ",
            lines[19],
            StringComparison.Ordinal);
        Assert.EndsWith(
            "input/causes/029.md (1) and 1 more file. GitHub shows at most ten of a kind; the summary of this run lists them all.",
            lines[19],
            StringComparison.Ordinal);
        Assert.Equal(21, lines.Length);
    }

    [Fact]
    public void The_problems_of_changed_files_come_first_errors_before_warnings()
    {
        var report = Reports.Of(Reports.Many(Reports.Misplaced, 12).Concat(Reports.Many(Reports.TooLong, 2)));
        var lines = GitHubReporter.Text(
            report with { Change = new ReportedChange(new HashSet<string> { "input/causes/012.md", "input/causes/002.md" }, null) })
            .Split('\n');

        Assert.StartsWith("::error file=input/causes/002.md,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::error file=input/causes/012.md,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::error file=input/causes/001.md,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=input/causes/002.md,", lines[10], StringComparison.Ordinal);
    }

    private static string[] Lines(int errors, int warnings) => GitHubReporter
        .Text(Reports.Of(Reports.Many(Reports.Misplaced, errors).Concat(Reports.Many(Reports.TooLong, warnings))))
        .TrimEnd('\n')
        .Split('\n');

    private static void Expect(ProblemReport report, string expected) => Assert.Equal(expected, GitHubReporter.Text(report));
}
