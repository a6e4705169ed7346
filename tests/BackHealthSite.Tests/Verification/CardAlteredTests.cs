using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Verification;

public sealed class CardAlteredTests
{
    [Theory]
    // Words
    [InlineData("numbness around your genitals or bottom", "numbness around your bottom")]
    [InlineData("new trouble peeing", "New trouble peeing")]
    [InlineData("Do not drive yourself.", "Drive yourself.")]
    [InlineData("Do not drive yourself.", "")]
    [InlineData("<li>new trouble peeing</li>", "")]
    [InlineData("<li>new trouble peeing</li>", "<li>new trouble peeing</li><li>toothache</li>")]
    [InlineData("<p>Do not drive yourself.</p>", "<p>Do not drive yourself. Most people can wait.</p>")]
    [InlineData("Immediate action required: ", "Non-urgent advice: ")]
    [InlineData("Urgent advice: ", "")]
    [InlineData("See your doctor soon.", "See your doctor.")]
    [InlineData("Kidney trouble</h3><ul><li>pain", "Kidneys</h3><ul><li>pain")]
    [InlineData("<ul><li>a high temperature</li></ul>", "<ul><li>a high temperature</li></ul>or")]
    [InlineData("new trouble peeing", "new trouble p\u200Beeing")]
    [InlineData("new trouble peeing", "new trou\u00ADble peeing")]
    [InlineData("new trouble peeing", "\u202Enew trouble peeing")]
    [InlineData("new trouble peeing", "new trouble&nbsp;peeing")]
    [InlineData("new trouble peeing", "new trouble p\u0435eing")]
    // Order and structure
    [InlineData(
        "<li>numbness around your genitals or bottom</li><li>new trouble peeing</li>",
        "<li>new trouble peeing</li><li>numbness around your genitals or bottom</li>")]
    [InlineData(
        "<li>numbness around your genitals or bottom</li><li>new trouble peeing</li>",
        "<li>numbness around your genitals or bottom new trouble peeing</li>")]
    [InlineData(
        "<li>numbness around your genitals or bottom</li><li>new trouble peeing</li>",
        "<li>numbness around your genitals</li><li>or bottom new trouble peeing</li>")]
    [InlineData("</li><li>new trouble peeing", "</li></ul><ul><li>new trouble peeing")]
    [InlineData("<h3>Pain down one leg</h3>", "<p>Pain down one leg</p>")]
    [InlineData("<p>See your doctor soon.</p>", "See your doctor soon.")]
    [InlineData("<div data-red-flag=\"one-leg\">", "<div>")]
    [InlineData("<div data-red-flag=\"one-leg\">", "<div data-red-flag=\"not-better\">")]
    [InlineData("data-red-flags=\"cauda-equina kidney\"", "data-red-flags=\"cauda-equina\"")]
    [InlineData("data-red-flags=\"not-better one-leg\"", "data-red-flags=\"one-leg not-better\"")]
    // Links
    [InlineData("<a href=\"/a/b/emergency-numbers/\">Find your emergency number</a></p>\n<div", "Find your emergency number</p>\n<div")]
    [InlineData("<p><a href=\"/a/b/emergency-numbers/\">", "<p><a href=\"/a/b/about/\">")]
    [InlineData("<p><a href=\"/a/b/emergency-numbers/\">", "<p><a href=\"/emergency-numbers/\">")]
    [InlineData(">Find your emergency number</a></p>\n<div", ">Find a number</a></p>\n<div")]
    [InlineData("Call your doctor and say", "<a href=\"/a/b/about/\">Call your doctor</a> and say")]
    // Markup
    [InlineData("<li>a high temperature</li>", "<li><del>a high temperature</del></li>")]
    [InlineData("<li>a high temperature</li>", "<li><img src=\"/a/b/assets/icon.svg\" alt=\"no\">a high temperature</li>")]
    [InlineData("<li>a high temperature</li>", "<li aria-label=\"nothing\">a high temperature</li>")]
    [InlineData("<li>a high temperature</li>", "<li dir=\"rtl\">a high temperature</li>")]
    [InlineData("<ul><li>a high temperature</li></ul>", "<ul role=\"presentation\"><li>a high temperature</li></ul>")]
    public void A_card_that_differs_from_the_registry_is_refused(string part, string by) =>
        Assert.Equal("CardAltered", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Fact]
    public void The_message_shows_the_words_around_the_first_difference()
    {
        var problem = AlteredBy("Do not drive yourself.", "Do not drive fast.");

        Assert.Equal(
            "The emergency card on the built page `/causes/slipped-disc/` reads `… trouble peeing Do not drive fast. Find your emergency "
            + "number Kidney trouble you …` where the registry says `… trouble peeing Do not drive yourself. Find your emergency "
            + "number Kidney trouble …`.",
            problem.Message);
    }

    [Fact]
    public void The_message_names_a_character_that_nobody_can_see() =>
        Assert.Contains("tr[U+200B]ouble", AlteredBy("new trouble", "new tr\u200Bouble").Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_own_block_is_refused()
    {
        var page = SamplePage.Article(SamplePage.Html) with { OwnFlags = ["kidney", "one-leg", "infection"] };

        Assert.Equal("CardAltered", SamplePage.RulesBrokenBy(page));
    }

    [Fact]
    public void A_block_the_article_does_not_carry_is_refused() =>
        Assert.Equal("CardAltered", SamplePage.RulesBrokenBy(SamplePage.Article(SamplePage.Html) with { OwnFlags = ["kidney"] }));

    [Fact]
    public void A_card_of_an_unknown_level_is_refused() =>
        Assert.Equal("CardAltered", SamplePage.RulesBrokenBy(SamplePage.With(
            SamplePage.SoonCard, SamplePage.SoonCard + "<section data-red-flags=\"\" data-level=\"later\"><p>Relax.</p></section>")));

    [Fact]
    public void The_message_names_the_unknown_level() => Assert.Contains(
        SamplePage.ProblemsOf(SamplePage.With(" data-level=\"soon\"", "")),
        problem => problem.Message.Contains("has the level ``; the levels are", StringComparison.Ordinal));

    [Fact]
    public void A_card_swallowed_by_another_is_refused() =>
        Assert.Contains("CardAltered", SamplePage.RulesBrokenBy(SamplePage.With(
            "<p>See your doctor soon.</p></div></section>", "<p>See your doctor soon.</p></div></div>")), StringComparison.Ordinal);

    [Fact]
    public void A_card_on_another_page_is_held_to_its_words_too()
    {
        var page = SamplePage.Other("/warning-signs/", "<h1>Warning signs</h1>" + SamplePage.EmergencyCard) with { OwnFlags = ["kidney"] };

        Assert.Empty(SamplePage.Verify(page).Problems);
        Assert.Equal("CardAltered", SamplePage.RulesBrokenBy(page.Showing(page.Html().Replace("now if", "if", StringComparison.Ordinal))));
    }

    private static Problem AlteredBy(string part, string by) => Assert.Single(SamplePage.ProblemsOf(SamplePage.With(part, by)));
}
