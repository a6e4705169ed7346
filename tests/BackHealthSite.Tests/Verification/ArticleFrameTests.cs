using BackHealthSite.Verification;


namespace BackHealthSite.Tests.Verification;

public sealed class ArticleFrameTests
{
    private static readonly Signature Signed = new("Dr A. Name", "GMC 1234567", new DateOnly(2026, 10, 1));

    [Theory]
    [InlineData("")]
    [InlineData(SamplePage.Disclaimer + SamplePage.Disclaimer)]
    [InlineData("<p data-red-flags-disclaimer>This page is general information.</p>")]
    [InlineData("<p>This page is general information. It cannot tell you what is wrong.</p>")]
    [InlineData("<div hidden>" + SamplePage.Disclaimer + "</div>")]
    [InlineData("<p data-red-flags-disclaimer hidden>This page is general information. It cannot tell you what is wrong.</p>")]
    [InlineData("<!--" + SamplePage.Disclaimer + "-->")]
    [InlineData("</main>" + SamplePage.Disclaimer)]
    public void A_missing_doubled_altered_hidden_or_misplaced_disclaimer_is_refused(string instead) =>
        Assert.Equal("DisclaimerMissing", SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.Disclaimer, instead)));

    [Theory]
    [InlineData(
        "<p data-red-flags-disclaimer>This page is general.</p>",
        "reads `This page is general.` where the registry says `This page is general information. It cannot tell you what is wrong.`.")]
    [InlineData("<details>" + SamplePage.Disclaimer + "</details>", "is hidden by `details`")]
    [InlineData("</main>" + SamplePage.Disclaimer, "stands outside `main`")]
    [InlineData("", "has no disclaimer")]
    [InlineData(SamplePage.Disclaimer + SamplePage.Disclaimer, "2 ")]
    public void The_message_says_what_is_wrong_with_the_disclaimer(string instead, string message) =>
        Assert.Contains(
            message,
            Assert.Single(SamplePage.ProblemsOf(SamplePage.With(SamplePage.Disclaimer, instead))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_disclaimer_comes_after_the_cards()
    {
        var moved = SamplePage.With(SamplePage.Disclaimer, "").Replace(
            SamplePage.UrgentCard, SamplePage.Disclaimer + SamplePage.UrgentCard, StringComparison.Ordinal);

        Assert.Equal("DisclaimerMissing", SamplePage.RulesBrokenBy(moved));
        Assert.Contains("comes before the last card", Assert.Single(SamplePage.ProblemsOf(moved)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_page_without_cards_the_fixed_texts_are_judged_all_the_same()
    {
        var bare = SamplePage.Html.Replace(SamplePage.EmergencyCard, "", StringComparison.Ordinal)
            .Replace(SamplePage.UrgentCard, "", StringComparison.Ordinal)
            .Replace(SamplePage.SoonCard, "", StringComparison.Ordinal);

        Assert.Equal("CardMissing", SamplePage.RulesBrokenBy(bare));
    }

    [Theory]
    [InlineData(
        "<h1>Slipped disc</h1>",
        "<p>Not yet checked by a clinician</p><h1>Slipped disc</h1>",
        "<p class=\"review\" data-title-line>Not yet checked by a clinician</p>\n",
        "")]
    [InlineData(
        "<main id=\"main\">",
        "<main id=\"main\">" + SamplePage.SoonCard,
        SamplePage.SoonCard + "\n<h2 id=\"sources\">",
        "<h2 id=\"sources\">")]
    public void The_line_stands_between_the_title_and_the_first_card(string part, string by, string other, string byOther) =>
        Assert.Contains(
            "ClinicianLineMissing",
            SamplePage.RulesBrokenBy(SamplePage.With(other, byOther).Replace(part, by, StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public void Markup_inside_the_disclaimer_does_not_change_its_words() =>
        Assert.Empty(
            SamplePage.ProblemsOf(
                SamplePage.With("This page is general information.", "This page is <strong>general information</strong>.")));

    [Theory]
    [InlineData("<p class=\"review\" data-title-line>Not yet checked by a clinician</p>", "")]
    [InlineData("<p class=\"review\" data-title-line>", "<p class=\"review\" data-title-line hidden>")]
    public void An_unsigned_article_says_so_under_its_title(string part, string by) =>
        Assert.Equal("ClinicianLineMissing", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Fact]
    public void The_line_at_the_end_of_the_page_is_not_enough() =>
        Assert.Equal("ClinicianLineMissing", SamplePage.RulesBrokenBy(
            SamplePage.With("<p class=\"review\" data-title-line>Not yet checked by a clinician</p>", "")
                .Replace(
                    SamplePage.Disclaimer,
                    "<p>Not yet checked by a clinician.</p>" + SamplePage.Disclaimer,
                    StringComparison.Ordinal)));

    [Theory]
    [InlineData("Not yet checked by a clinician", "Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026")]
    [InlineData("Not yet checked by a clinician", "Not yet checked by a clinician</p><p>Checked by a clinician")]
    public void An_unsigned_article_does_not_claim_a_check(string part, string by) =>
        Assert.Contains("SignatureClaimed", SamplePage.RulesBrokenBy(SamplePage.With(part, by)), StringComparison.Ordinal);

    [Fact]
    public void The_claim_is_seen_anywhere_on_the_page() =>
        Assert.Equal(
            "SignatureClaimed",
            SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.Disclaimer, SamplePage.Disclaimer + "<p>Checked by a clinician.</p>")));

    [Fact]
    public void A_signed_article_names_the_clinician_the_register_and_the_day() =>
        Assert.Empty(SamplePage.Verify(SamplePage.Article(
            SamplePage.With("Not yet checked by a clinician", "Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026")) with
        { Signature = Signed }).Problems);

    [Theory]
    [InlineData("Checked by a clinician")]
    [InlineData("Checked by a clinician: Dr B. Other (GMC 1234567), 1 October 2026")]
    [InlineData("Checked by a clinician: Dr A. Name (GMC 7654321), 1 October 2026")]
    [InlineData("Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2027")]
    [InlineData("Not yet checked by a clinician")]
    public void A_signed_article_that_says_anything_else_is_refused(string line)
    {
        var page = SamplePage.Article(SamplePage.With("Not yet checked by a clinician", line)) with { Signature = Signed };
        Assert.Equal("SignatureMissing", Assert.Single(SamplePage.Verify(page).Problems).Rule.Name);
    }

    [Theory]
    [InlineData("lastReviewed")]
    [InlineData("reviewedBy")]
    public void Structured_data_may_not_claim_a_review_that_nobody_signed(string key)
    {
        var html = SamplePage.With("{\"@type\"", $"{{\"{key}\":\"2026-11-22\",\"@type\"");

        Assert.Equal("ReviewNotSigned", SamplePage.RulesBrokenBy(html));
        Assert.DoesNotContain(
            SamplePage.Verify(SamplePage.Article(html) with { Signature = Signed }).Problems,
            problem => problem.Rule.Name == "ReviewNotSigned");
    }
}
