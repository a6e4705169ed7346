using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

public class TextReporterTests
{
    [Fact]
    public void A_problem_has_its_place_its_source_and_its_fix() => Expect(
        Reports.Of("---\ntitle: X\n---\nWords.\n\n«::: red-flags»\n:::\n"),
        """
        input/causes/x.md:6:1: error BHS302 RedFlagsMisplaced: The card is in the wrong place.
          | ::: red-flags
          | ^^^^^^^^^^^^^
          fix: Move it up.

        8 articles, 24 pages, 1 error, 0 warnings

        """);

    [Fact]
    public void Problems_stand_in_reading_order()
    {
        var file = new SourceFile("causes/b.md", "one\ntwo");
        Expect(
            Reports.Of(
                [
                    Reports.TooLong.At(file.At(4, 7), "Third.", "Fix."),
                    Reports.Misplaced.At(file.At(0, 3), "Second.", "Fix."),
                    Reports.Misplaced.At(Location.StartOf("causes/a.png"), "First.", "Fix."),
                ],
                file),
            """
            input/causes/a.png:1:1: error BHS302 RedFlagsMisplaced: First.
              fix: Fix.

            input/causes/b.md:1:1: error BHS302 RedFlagsMisplaced: Second.
              | one
              | ^^^
              fix: Fix.

            input/causes/b.md:2:1: warning BHS412 SentenceTooLong: Third.
              | two
              | ^^^
              fix: Fix.

            8 articles, 24 pages, 2 errors, 1 warning

            """);
    }

    [Fact]
    public void A_clean_build_is_one_line_with_its_time()
    {
        var report = new ProblemReport([], new BuildCounts(1, 1)) { Elapsed = TimeSpan.FromMilliseconds(844) };

        Expect(report, "1 article, 1 page, 0 errors, 0 warnings (0.84 s)\n");
    }

    [Fact]
    public void Article_text_cannot_forge_lines_commands_or_reading_direction()
    {
        var report = Reports.Of("«::error::x» \u202E##[add-mask]a\u001B[31m", "bad `a\n::set-env name=x::y`", "##[error]no\r\n");

        Expect(
            report,
            """
            input/causes/x.md:1:1: error BHS302 RedFlagsMisplaced: bad `a\u{A}::set-env name=x::y`
              | ::error::x \u{202E}##\u{5B}add-mask]a\u{1B}[31m
              | ^^^^^^^^^^
              fix: ##\u{5B}error]no\u{D}\u{A}

            8 articles, 24 pages, 1 error, 0 warnings

            """);
        Assert.DoesNotContain(TextReporter.Text(report).Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    private static void Expect(ProblemReport report, string expected) => Assert.Equal(expected, TextReporter.Text(report));
}
