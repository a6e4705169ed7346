using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>A verifier keeps its tools from page to page, and nothing of what it read.</summary>
public sealed class PageAfterPageTests
{
    [Theory]
    [InlineData("<h2 id=\"what-it-is\">", "<h3>Urgent advice</h3><h2 id=\"more\">More</h2><h2 id=\"what-it-is\">")]
    [InlineData(
        "<p>A disc presses",
        "<p data-title-line>x</p><p data-title-line>x</p><p data-title-line>x</p><p data-title-line>x</p><p>A disc presses")]
    [InlineData("<p>A disc presses", "<svg></svg><p>A disc presses")]
    [InlineData("<p>Keep moving.", "<p>sad\u00ADdle</p><p class=\"care-card\">Keep moving.")]
    [InlineData("<p>Keep moving.", "<p>Checked by a clinician</p><p id=\"main\">Keep moving.")]
    [InlineData(
        "<footer>",
        "<footer><p>Checked by a clinician</p><a href=\"/outside/\">x</a><a href=\"/a/b/gone/\">x</a><a href=\"#gone\">x</a>")]
    [InlineData(SamplePage.Disclaimer, SamplePage.Disclaimer + SamplePage.Disclaimer)]
    [InlineData(SamplePage.SoonCard, SamplePage.SoonCard + SamplePage.SoonCard)]
    [InlineData("<h1>Slipped disc</h1>", "<h1>Slipped disc</h1><h1>Again</h1>")]
    [InlineData("<link rel=\"canonical\"", "<link rel=\"canonical\" href=\"https://example.org/a/b/\"><link rel=\"canonical\"")]
    [InlineData("default-src 'none'", "default-src 'unsafe-inline'")]
    [InlineData("</footer>", "</footer><main id=\"other\"></main>")]
    public void After_a_broken_page_a_good_one_is_in_order(string part, string by)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        var broken = verifier.Verify(SamplePage.Article(SamplePage.With(part, by)));
        var good = verifier.Verify(SamplePage.Article(SamplePage.Html));

        Assert.NotEmpty(broken.Problems.Select(problem => problem.Message).Concat(broken.Links.Faults.Select(fault => fault.Address)));
        Assert.Empty(good.Problems);
        Assert.Empty(good.Links.Faults);
        Assert.DoesNotContain(good.Links.Targets, target => target.Contains("gone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "", "LandmarkMissing")]
    [InlineData(" lang=\"en-GB\"", "", "LandmarkMissing")]
    [InlineData("<title>Slipped disc – Back health</title>", "", "LandmarkMissing")]
    [InlineData("<meta name=\"description\" content=\"What a slipped disc is and what helps.\">", "", "LandmarkMissing")]
    [InlineData(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'\">",
        "",
        "SecurityPolicyMissing")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/a/b/causes/slipped-disc/\">", "", "LandmarkMissing")]
    [InlineData("<main id=\"main\">", "<main>", "LandmarkMissing")]
    [InlineData("In an emergency, call your local emergency number now.", "Call.", "EmergencyLineMissing")]
    [InlineData("<h1>Slipped disc</h1>", "", "HeadingOneNotSingle")]
    [InlineData("<p>A disc presses on a nerve. Most get better in weeks.</p>", "", "CardOutOfOrder")]
    [InlineData(SamplePage.Disclaimer, "", "DisclaimerMissing")]
    [InlineData(SamplePage.SoonCard, "", "CardMissing")]
    public void After_a_good_page_what_the_next_one_lacks_is_told(string part, string by, string rule)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        verifier.Verify(SamplePage.Article(SamplePage.Html));

        Assert.Contains(
            rule,
            SamplePage.RulesOf(verifier.Verify(SamplePage.Article(SamplePage.With(part, by))).Problems),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_stood_above_the_card_of_one_page_does_not_stand_above_that_of_the_next()
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        verifier.Verify(SamplePage.Article(SamplePage.With("<p>A disc presses", "<svg></svg><p>A disc presses")));

        Assert.Equal(
            ["CardOutOfOrder", "HeadingOneNotSingle"],
            SamplePage.RulesOf(verifier.Verify(SamplePage.Article(SamplePage.With("<h1>Slipped disc</h1>", ""))).Problems).Split(' '));
    }
}
