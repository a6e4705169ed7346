using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>
/// A sign that its card says already stands once on the page, and the verifier works that out from the registry by itself.
/// </summary>
public sealed class CoveredSignTests
{
    private const string Sign = "      - blood in your pee\n";

    private const string CoveredSign = "      - {text: blood in your pee, covered: 1}\n";

    private const string SignOnPage = "<li>pain in your side</li><li>blood in your pee</li>";

    private const string KidneyBlock =
        """<div data-red-flag="kidney"><h3>Kidney trouble</h3><ul><li>you are drowsy or confused</li></ul><p>Go to the nearest emergency department now.</p></div>""";

    [Fact]
    public void A_covered_sign_is_left_out_below_its_card() =>
        Assert.Equal("", RulesBrokenBy(Covered(), SamplePage.With(SignOnPage, "<li>pain in your side</li>")));

    [Fact]
    public void A_covered_sign_that_stands_there_all_the_same_is_refused() =>
        Assert.Equal("CardAltered", RulesBrokenBy(Covered(), SamplePage.Html));

    [Fact]
    public void A_sign_that_is_not_covered_cannot_be_left_out() =>
        Assert.Equal("CardAltered", RulesBrokenBy(Covered(), SamplePage.With(SignOnPage, "<li>blood in your pee</li>")));

    [Fact]
    public void A_block_of_covered_signs_alone_is_left_out_and_its_flag_still_named()
    {
        var yaml = SampleRegistry.Yaml.Replace(
            "signs: [you are drowsy or confused]", "signs: [{text: you are drowsy or confused, covered: 2}]", StringComparison.Ordinal);

        Assert.Equal("", RulesBrokenBy(yaml, SamplePage.With(KidneyBlock, "")));
        Assert.Equal("CardAltered", RulesBrokenBy(yaml, SamplePage.Html));
        Assert.Equal(
            "CardAltered",
            RulesBrokenBy(yaml, SamplePage.With(KidneyBlock, "").Replace("cauda-equina kidney", "cauda-equina", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("covered: 0")]
    [InlineData("covered: 2")]
    [InlineData("covered: -1")]
    [InlineData("covered: one")]
    [InlineData("covered: ''")]
    [InlineData("covered: [1]")]
    public void A_covering_bullet_that_the_card_does_not_have_hides_no_sign(string covered)
    {
        var reading = SampleRegistry.Read(
            SampleRegistry.Yaml.Replace(Sign, $"      - {{text: blood in your pee, {covered}}}\n", StringComparison.Ordinal));

        Assert.Null(reading.Words);
        Assert.Contains("names no bullet", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    private static string Covered() => SampleRegistry.Yaml.Replace(Sign, CoveredSign, StringComparison.Ordinal);

    private static string RulesBrokenBy(string registry, string html)
    {
        var verifier = new PageVerifier(SampleRegistry.Read(registry).Words!, SamplePage.Site);
        return SamplePage.RulesOf(verifier.Verify(SamplePage.Article(html)).Problems);
    }
}
