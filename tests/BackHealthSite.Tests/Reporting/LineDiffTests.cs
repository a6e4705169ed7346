using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

public sealed class LineDiffTests
{
    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Equal("", LineDiff.Of("a\nb", "a\nb"));

    [Fact]
    public void Differences_far_apart_have_hunks_of_their_own_with_three_lines_around_each() => Assert.Equal(
        """
        @@ -1,5 +1,4 @@
         1
        -2
         3
         4
         5
        @@ -10,4 +9,5 @@
         10
         11
         12
        +12b
         13

        """.ReplaceLineEndings("\n"),
        LineDiff.Of(
            Lines(13),
            string.Join('\n', Lines(13).Split('\n').Where(line => line != "2").Select(line => line == "12" ? "12\n12b" : line))));

    [Fact]
    public void Differences_close_together_share_one() => Assert.Equal(
        "@@ -1,7 +1,7 @@\n 1\n-2\n+x\n 3\n 4\n 5\n-6\n+y\n 7\n",
        LineDiff.Of(Lines(7), Lines(7).Replace('2', 'x').Replace('6', 'y')));

    [Fact]
    public void No_line_of_an_article_can_give_a_command_or_move_the_cursor() => Assert.Equal(
        "@@ -1,3 +1,3 @@\n   \\u{3A}:stop-commands::x\n ::: red-flags\n-a\\u{1B}[2J\n+a\n",
        LineDiff.Of("  ::stop-commands::x\n::: red-flags\na\u001B[2J", "  ::stop-commands::x\n::: red-flags\na"));

    [Fact]
    public void Very_long_texts_that_differ_throughout_are_shown_one_behind_the_other()
    {
        var diff = LineDiff.Of(string.Join('\n', Enumerable.Range(0, 2500)), string.Join('\n', Enumerable.Range(1, 2500).Reverse()));
        Assert.StartsWith("@@ -1,2500 +1,2500 @@\n-0\n-1\n", diff, StringComparison.Ordinal);
        Assert.EndsWith("+2\n+1\n", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_feed_at_the_end_is_no_line_of_its_own() =>
        Assert.Equal("@@ -1,1 +1,2 @@\n a\n+b\n", LineDiff.Of("a\n", "a\nb\n"));

    [Fact]
    public void Six_equal_lines_do_not_part_two_hunks() => Assert.Equal(
        "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n",
        LineDiff.Of(Lines(8), Lines(8).Replace('1', 'x').Replace('8', 'y')));

    private static string Lines(int count) => string.Join('\n', Enumerable.Range(1, count));
}
