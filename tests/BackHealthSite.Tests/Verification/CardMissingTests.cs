
namespace BackHealthSite.Tests.Verification;

public sealed class CardMissingTests
{
    [Theory]
    [InlineData(SamplePage.EmergencyCard, "emergency")]
    [InlineData(SamplePage.UrgentCard, "urgent")]
    [InlineData(SamplePage.SoonCard, "soon")]
    public void A_page_without_a_card_is_refused(string card, string level)
    {
        var problem = Assert.Single(SamplePage.ProblemsOf(SamplePage.With(card, "")));

        Assert.Equal("BHS501", problem.Rule.Id);
        Assert.Equal($"The built page `/causes/slipped-disc/` has no {level} card.", problem.Message);
        Assert.Equal("causes/slipped-disc.md", problem.Where.Path);
    }

    [Fact]
    public void A_card_in_a_comment_is_no_card()
    {
        var problem = Assert.Single(SamplePage.ProblemsOf(SamplePage.With(SamplePage.UrgentCard, $"<!--{SamplePage.UrgentCard}-->")));

        Assert.Equal("CardMissing", problem.Rule.Name);
        Assert.Contains("only inside a comment", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_is_never_closed_takes_every_card_with_it() =>
        Assert.Contains("CardMissing", SamplePage.RulesBrokenBy(SamplePage.With("<h1>", "<!-- <h1>")), StringComparison.Ordinal);

    [Fact]
    public void A_doubled_card_is_refused()
    {
        var problem = Assert.Single(
            SamplePage.ProblemsOf(SamplePage.With(SamplePage.SoonCard, SamplePage.SoonCard + SamplePage.SoonCard)));

        Assert.Equal("CardMissing", problem.Rule.Name);
        Assert.Contains("stands 2 times", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_is_not_a_section_is_no_card() =>
        Assert.Contains(
            "CardMissing",
            SamplePage.RulesBrokenBy(
                SamplePage.With("<section class=\"card\" data-red-flags=\"infection kidney\"", "<div data-red-flags=\"infection kidney\"")),
            StringComparison.Ordinal);

    [Fact]
    public void A_card_without_its_flags_is_no_card() =>
        Assert.Equal(
            "CardCopied CardMissing",
            SamplePage.RulesBrokenBy(SamplePage.With("data-red-flags=\"infection kidney\"", "data-flags=\"infection kidney\"")));

    [Fact]
    public void Pages_other_than_articles_need_no_card() =>
        Assert.Empty(SamplePage.Verify(SamplePage.Other("/about/", "<h1>About</h1><p>Who writes this.</p>")).Problems);
}
