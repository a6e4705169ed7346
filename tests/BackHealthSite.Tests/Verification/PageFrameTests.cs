using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class PageFrameTests
{
    [Theory]
    [InlineData("In an emergency, call your local emergency number now.", "In an emergency, call.")]
    [InlineData("<p class=\"emergency-line\">", "<p hidden>")]
    [InlineData("<p class=\"emergency-line\">", "<p class=\"visually-hidden\">")]
    public void Every_page_shows_the_emergency_line(string part, string by)
    {
        Assert.Equal("EmergencyLineMissing", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

        var other = SamplePage.Other("/about/", "<h1>About</h1>");
        Assert.Equal(
            "EmergencyLineMissing",
            SamplePage.RulesBrokenBy(other.Showing(other.Html().Replace(part, by, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_emergency_line_may_stand_in_the_main_part() =>
        Assert.Empty(SamplePage.Verify(
            SamplePage.Other("/", "<h1>Home</h1><p>In an emergency, call your local emergency number now.</p>")).Problems);

    [Theory]
    [InlineData("<h1>Slipped disc</h1>", "<h1>Slipped disc</h1><h1>Again</h1>")]
    [InlineData("<h1>Slipped disc</h1>", "<h1></h1>")]
    [InlineData("<h1>Slipped disc</h1>", "<h1 hidden>Slipped disc</h1>")]
    public void A_page_has_one_title(string part, string by) =>
        Assert.Equal("HeadingOneNotSingle", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Fact]
    public void A_page_without_any_title_is_refused() =>
        Assert.Equal("HeadingOneNotSingle", SamplePage.RulesBrokenBy(SamplePage.Other("/about/", "<p>Words.</p>")));

    [Fact]
    public void An_id_stands_once_and_is_reported_once()
    {
        var html = SamplePage.With("<h2 id=\"sources\">", "<p id=\"what-helps\"></p><p id=\"what-helps\"></p><h2 id=\"sources\">");

        Assert.Equal("HtmlIdRepeated", Assert.Single(SamplePage.ProblemsOf(html)).Rule.Name);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "")]
    [InlineData(" lang=\"en-GB\"", "")]
    [InlineData(" lang=\"en-GB\"", " lang=\" \"")]
    [InlineData("<title>Slipped disc – Back health</title>", "")]
    [InlineData("<title>Slipped disc – Back health</title>", "<title> </title>")]
    [InlineData("What a slipped disc is and what helps.", "")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/a/b/causes/slipped-disc/\">", "")]
    [InlineData("https://example.org/a/b/causes/slipped-disc/", "https://example.org/a/b/causes/")]
    [InlineData("https://example.org/a/b/causes/slipped-disc/", "/a/b/causes/slipped-disc/")]
    [InlineData("<a class=\"skip\" href=\"#main\">Skip to main content</a>", "")]
    [InlineData("<a class=\"skip\" href=\"#main\">", "<a class=\"skip\" href=\"#sources\">")]
    public void A_page_has_the_parts_that_others_rely_on(string part, string by) =>
        Assert.Equal("LandmarkMissing", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Theory]
    [InlineData("<!DOCTYPE html>", "", "starts without `<!DOCTYPE html>`")]
    [InlineData(" lang=\"en-GB\"", "", "names no language")]
    [InlineData("<title>Slipped disc – Back health</title>", "", "has no `title`")]
    [InlineData("<meta name=\"description\" content=\"What a slipped disc is and what helps.\">", "", "has no description")]
    [InlineData(" content=\"What a slipped disc is and what helps.\"", "", "has no description")]
    [InlineData("<main id=\"main\">", "<main>", "does not start with a skip link")]
    [InlineData("<a class=\"skip\" href=\"#main\">", "<a>Home</a><a class=\"skip\" href=\"#main\">", "does not start with a skip link")]
    [InlineData("<link rel=\"canonical\"", "<link rel=\"alternate\"", "names 0 canonical addresses; it needs one")]
    [InlineData(
        " href=\"https://example.org/a/b/causes/slipped-disc/\"",
        "",
        "names `` as its canonical address; it is `https://example.org/a/b/causes/slipped-disc/`")]
    [InlineData("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"", "has no Content-Security-Policy")]
    [InlineData("style-src 'self'", "style-src 'unsafe-inline'", "allows unsafe code in its Content-Security-Policy")]
    public void The_message_says_which_part_is_missing(string part, string by, string message) =>
        Assert.Contains(message, Assert.Single(SamplePage.ProblemsOf(SamplePage.With(part, by))).Message, StringComparison.Ordinal);

    [Fact]
    public void More_than_one_main_part_is_counted() => Assert.Contains(
        SamplePage.ProblemsOf(SamplePage.With("</footer>", "</footer><main id=\"main\"></main>")),
        problem => problem.Message.Contains("has 2 `main` elements; it needs one", StringComparison.Ordinal));

    [Fact]
    public void A_page_has_one_main_part() =>
        Assert.Contains(
            "LandmarkMissing",
            SamplePage.RulesBrokenBy(SamplePage.With("</footer>", "</footer><main><p>More</p></main>")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"")]
    [InlineData("style-src 'self'", "style-src 'unsafe-inline'")]
    [InlineData("script-src 'self'", "script-src 'self' 'unsafe-eval'")]
    public void A_page_carries_its_security_policy(string part, string by) =>
        Assert.Equal("SecurityPolicyMissing", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Fact]
    public void A_redirect_page_needs_none_of_this()
    {
        const string Html = """
            <!DOCTYPE html><meta http-equiv="refresh" content="0; url=/a/b/causes/"><link rel="canonical" href="https://example.org/a/b/causes/">
            <a href="/a/b/causes/">Causes</a>
            """;

        Assert.Empty(SamplePage.Verify(SamplePage.Article(Html) with { Kind = PageKind.Redirect }).Problems);
    }

    [Fact]
    public void A_page_that_is_no_redirect_sends_nobody_away() =>
        Assert.Equal("ReaderSentAway", SamplePage.RulesBrokenBy(
            SamplePage.With("<h1>", "<meta http-equiv=\"Refresh\" content=\"5; url=/a/b/\"><h1>")));
}
