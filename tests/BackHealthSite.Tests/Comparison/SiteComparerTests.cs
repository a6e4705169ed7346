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
        Assert.Contains("+ ````\n+ a\\u{202E}b\n+ \\u{3A}:error::no\n+ ##\\u{5B}error]no\n`````\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<h2><span class='visually-hidden'>Immediate action required: </span>Call</h2>",
        "<h2><span class='visually-hidden'>Urgent advice: </span>Call</h2>")]
    [InlineData("<h2>Call</h2>", "<h2 hidden>Call</h2>")]
    [InlineData("<h2>Call</h2>", "<h2 class='visually-hidden'>Call</h2>")]
    [InlineData("<h2>Call</h2>", "<h2 aria-hidden='true'>Call</h2>")]
    [InlineData("<h2>Call</h2>", "<h2 aria-label='Never mind'>Call</h2>")]
    [InlineData("<p title='Call now'>Call</p>", "<p title='Wait'>Call</p>")]
    [InlineData("<p><abbr title='Accident and emergency'>A&amp;E</abbr></p>", "<p><abbr title='Any and everything'>A&amp;E</abbr></p>")]
    [InlineData("<ul aria-label='Signs'><li>Numb</li></ul>", "<ul aria-label='Harmless signs'><li>Numb</li></ul>")]
    [InlineData("<p><img src='/a.png' alt='Call'></p>", "<p><img src='/a.png' alt='Wait'></p>")]
    [InlineData("<p><img src='/a.png' alt='Call'></p>", "<p><img src='/b.png' alt='Call'></p>")]
    [InlineData(
        "<p><picture><source srcset='/a.webp'><img src='/a.png' alt='Call'></picture></p>",
        "<p><picture><source srcset='/b.webp'><img src='/a.png' alt='Call'></picture></p>")]
    [InlineData("<p>Call</p>", "<p>Call</p><template><p>Wait</p></template>")]
    [InlineData(
        "<p>Call <svg><title>Telephone</title><path d='M0 0h1'/></svg></p>",
        "<p>Call <svg><title>Clock</title><path d='M0 0h1'/></svg></p>")]
    [InlineData("<p>Call <svg><path d='M0 0h1'/></svg></p>", "<p>Call <svg><path d='M0 0h2'/></svg></p>")]
    [InlineData("<p><a href='/emergency-numbers/'>Numbers</a></p>", "<p><a href='/a-to-z/'>Numbers</a></p>")]
    public void What_a_card_says_without_showing_it_is_told(string before, string after)
    {
        Write("before", "x/index.html", $"<section data-red-flags='a' data-level='emergency'>{before}</section>");
        Write("after", "x/index.html", $"<section data-red-flags='a' data-level='emergency'>{after}</section>");
        Assert.StartsWith("## What readers will see\n\n1 page with other words than before.", Report(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><img src='/a.png' alt='A disc'></p>", "<p><img src='/a.png' alt='A nerve'></p>")]
    [InlineData("<p><a href='tel:999'>999</a></p>", "<p><a href='tel:0900'>999</a></p>")]
    [InlineData("<table aria-label='Rest'><tr><td>1</td></tr></table>", "<table aria-label='Work'><tr><td>1</td></tr></table>")]
    public void Outside_of_cards_the_words_of_pictures_and_of_those_who_listen_are_told(string before, string after)
    {
        Write("before", "x/index.html", before);
        Write("after", "x/index.html", after);
        Assert.StartsWith("## What readers will see\n\n1 page with other words than before.", Report(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assets/a.png")]
    [InlineData("/back/health/assets/a.png")]
    [InlineData("../assets/a.png")]
    public void A_picture_that_shows_something_else_under_its_old_name_is_told(string address)
    {
        foreach (var site in new[] { "before", "after" })
        {
            Write(site, "x/index.html", $"<p><img src='{address}' alt='A disc'></p>");
            Write(site, "assets/a.png", "");
        }

        Assert.Equal("## What readers will see\n\nNo page says anything else than before.\n", Report());
        File.WriteAllText(Path.Combine(folder, "after", "assets/a.png"), "another");
        Assert.Matches(@"\n- \(picture: A disc a\.png [0-9a-f]{10}\)\n\+ \(picture: A disc a\.png [0-9a-f]{10}\)\n", Report());
    }

    [Fact]
    public void A_long_line_loses_nothing()
    {
        var words = string.Concat(Enumerable.Repeat("0123456789", 500));
        Write("after", "x/index.html", $"<p>{words}</p>");
        Assert.Equal(
            words,
            string.Concat(Report().Split('\n').Where(line => line.StartsWith("+ 0", StringComparison.Ordinal)).Select(line => line[2..])));
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
        Assert.EndsWith(
            "\nChanged too, but too much to show here:\n\n- \\/08\\/\n- \\/09\\/\n- \\/10\\/\n- \\/11\\/\n",
            report,
            StringComparison.Ordinal);
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
