using System.Text;
using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

public class JobSummaryTests
{
    [Fact]
    public void Every_problem_is_an_item() => Expect(
        Reports.Of("one\ntwo «three» four"),
        """
        ## 1 error, 0 warnings

        8 articles, 24 pages, 1 error, 0 warnings

        ### input\/causes\/x\.md

        - line 2, column 5: **error BHS302 RedFlagsMisplaced**<br>
          The card is in the wrong place\.<br>
          Fix: Move it up\.

        """);

    [Fact]
    public void A_clean_build_says_so() => Expect(
        Reports.Of([]),
        """
        ## No problems

        8 articles, 24 pages, 0 errors, 0 warnings

        """);

    [Fact]
    public void Article_text_stays_text() => Expect(
        Reports.Of("«x»", "`<img src=x>` [a](b) *c* &lt; ![d](e) | #1 @me\n# h", "https://example.org é 痛"),
        """
        ## 1 error, 0 warnings

        8 articles, 24 pages, 1 error, 0 warnings

        ### input\/causes\/x\.md

        - line 1, column 1: **error BHS302 RedFlagsMisplaced**<br>
          \`\<img src\=x\>\` \[a\]\(b\) \*c\* \&lt\; \!\[d\]\(e\) \| <code>\#<!-- -->1</code> <code>\@<!-- -->me</code>\\u\{A\}\# h<br>
          Fix: https\:\/\/example\.org é 痛

        """);

    [Fact]
    public void A_page_stays_under_the_limit_and_says_what_is_missing()
    {
        var report = Reports.Of(Reports.Many(Reports.Misplaced, 1000).Select(problem => problem with { Message = new string('痛', 1000) }));
        var text = JobSummary.Markdown(report);
        var lines = text.Split('\n');

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 990_000, 1_048_576);
        var shown = lines.Count(line => line.StartsWith("- line", StringComparison.Ordinal));
        Assert.Equal($"{1000 - shown} more problems not shown.", lines[^2]);
    }

    private static void Expect(ProblemReport report, string expected) => Assert.Equal(expected, JobSummary.Markdown(report));
}
