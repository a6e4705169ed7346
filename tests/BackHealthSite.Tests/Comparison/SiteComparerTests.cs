using BackHealthSite.Comparison;

namespace BackHealthSite.Tests.Comparison;

public sealed class SiteComparerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("backhealth-compare-").FullName;

    [Fact]
    public void A_page_with_the_same_words_is_no_change()
    {
        Write("before", "x/index.html", "<p>Same words</p>");
        Write("after", "x/index.html", "<div><p class='new'>Same  words</p></div>");
        Assert.Equal("## What readers will see\n\nNo page says anything else than before.\n", Report());
    }

    [Fact]
    public void A_changed_sentence_is_shown_before_and_after_with_the_rest_of_the_article()
    {
        const string card = "<section data-level='soon'><p>Ask.</p></section><p data-red-flags-disclaimer>General.</p>";
        Write("before", "x/index.html", "<p>One. Two.</p>" + card);
        Write("after", "x/index.html", "<p>One. Three.</p>" + card);
        Assert.Equal(
            """
            ## What readers will see

            1 page with other words than before. `+` is new, `-` is gone.

            ### \/x\/ – Page \(\+1 \-1\)

            ```diff
              Title: Page
              One.
            - Two.
            + Three.
              (soon card)
              Ask.
              (end of the soon card)
              General.
            ```

            """,
            Report());
    }

    [Fact]
    public void Of_a_page_that_is_no_article_only_the_surroundings_of_a_change_are_shown()
    {
        var lines = Enumerable.Range(1, 20).Select(i => $"<p>{i}</p>").ToList();
        Write("before", "x/index.html", string.Concat(lines));
        lines[9] = "<p>ten</p>";
        Write("after", "x/index.html", string.Concat(lines));
        Assert.Contains("```diff\n  ...\n  7\n  8\n  9\n- 10\n+ ten\n  11\n  12\n  13\n  ...\n```\n", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void New_and_lost_pages_are_shown_whole_articles_first()
    {
        Write("before", "a/index.html", "<p>Old</p>");
        Write("after", "b/index.html", "<p>New</p><p data-red-flags-disclaimer>General</p>");
        Assert.Equal(
            ["### \\/b\\/ – Page \\(new page\\)", "### \\/a\\/ – Page \\(page is gone\\)"],
            Report().Split('\n').Where(line => line.StartsWith("###", StringComparison.Ordinal)));
        Assert.Contains("+ New\n", Report(), StringComparison.Ordinal);
        Assert.Contains("- Old\n", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_cannot_leave_their_frame_or_hide()
    {
        Write("after", "x/index.html", "<p>````</p><p>a\u202Eb</p><p>::error::no</p><p>##[error]no</p>");
        var report = Report();
        Assert.Contains("`````diff\n", report, StringComparison.Ordinal);
        Assert.Contains("+ ````\n+ a\\u{202E}b\n+ ::error::no\n+ ##\\u{5B}error]no\n`````\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_loses_nothing()
    {
        var words = string.Concat(Enumerable.Repeat("0123456789", 500));
        Write("after", "x/index.html", $"<p>{words}</p>");
        Assert.Equal(words, string.Concat(Report().Split('\n').Where(line => line.StartsWith("+ 0", StringComparison.Ordinal)).Select(line => line[2..])));
    }

    [Fact]
    public void More_than_a_summary_may_hold_is_named()
    {
        for (var i = 0; i < 12; i++)
        {
            Write("after", $"{i:00}/index.html", $"<p>{string.Concat(Enumerable.Repeat("0123456789", 10_000))}</p>");
        }

        var report = Report();
        Assert.InRange(report.Length, 700_000, 1_000_000);
        Assert.EndsWith("\nChanged too, but too much to show here:\n\n- \\/08\\/\n- \\/09\\/\n- \\/10\\/\n- \\/11\\/\n", report, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Report()
    {
        foreach (var site in new[] { "before", "after" })
        {
            Directory.CreateDirectory(Path.Combine(folder, site));
        }

        return ChangeReport.Markdown(SiteComparer.Compare(Path.Combine(folder, "before"), Path.Combine(folder, "after")));
    }

    private void Write(string site, string path, string main)
    {
        var file = Path.Combine(folder, site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"<!doctype html><title>Page</title><main>{main}</main>");
    }
}
