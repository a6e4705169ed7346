namespace BackHealthSite.Tests.Verification;

/// <summary>The first thing that differs in a card is told in words that lead an author of the theme to it.</summary>
public sealed class CardDifferenceTests
{
    [Theory]
    // Words
    [InlineData(
        "Call your doctor and say it is urgent.",
        "Call a doctor.",
        "reads `… a high temperature Call a doctor. Kidney trouble pain in your side blood …` where the registry says "
        + "`… a high temperature Call your doctor and say it is urgent. Kidney trouble …`.")]
    [InlineData("Do not drive yourself.</p><p><a", "Do not drive yourself.<a", "where the registry says")]
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "<p>See your doctor soon.</p>x</div></section>",
        "reads `… leg See your doctor soon. x` where the registry says `… leg See your doctor soon.`.")]
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "<p>See your doctor soonx.</p></div></section>",
        "reads `… leg See your doctor soonx.` where the registry says `… leg See your doctor soon.`.")]
    [InlineData(
        "<h2><span class=\"visually-hidden\">Urgent advice: </span>Get medical advice today if you have back pain and:</h2>\n"
        + "<ul><li>a high temperature</li></ul><p>Call your doctor and say it is urgent.</p>\n"
        + "<div data-red-flag=\"kidney\"><h3>Kidney trouble</h3><ul><li>pain in your side</li><li>blood in your pee</li></ul><p>Ask for an "
        + "urgent appointment.</p></div>",
        "",
        "reads nothing where the registry says `Urgent advice:")]
    // Flags
    [InlineData(
        "data-red-flags=\"infection kidney\"",
        "data-red-flags=\"infection\"",
        "names the flags `infection` where the registry and the article give `infection kidney`")]
    // Markup
    [InlineData("<li>a high temperature</li>", "<li><del>a high temperature</del></li>", "holds a `del` element")]
    [InlineData("<li>a high temperature</li>", "<li lang=\"fr\">a high temperature</li>", "holds a `li` with the attribute `lang`")]
    [InlineData("<li>a high temperature</li>", "<li href=\"/\">a high temperature</li>", "holds a `li` with the attribute `href`")]
    [InlineData(
        "<ul><li>a high temperature</li></ul>",
        "<ul aria-labelledby=\"sources\"><li>a high temperature</li></ul>",
        "holds a `ul` with the attribute `aria-labelledby`")]
    [InlineData("<li>a high temperature</li>", "<li><section>a high temperature</section></li>", "holds a `section` element")]
    [InlineData("<ul><li>a high temperature</li></ul>", "<div><del>a high temperature</del></div>", "holds a `del` element")]
    // Parts
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "See your doctor soon.</div></section>",
        "has no action (`p`) for `See your doctor soon.`")]
    [InlineData("<h3>Pain down one leg</h3>", "<p>Pain down one leg</p>", "has a action (`p`) where a block title (`h3`) belongs")]
    [InlineData(
        "<ul><li>a high temperature</li></ul>",
        "<ul><li>a high temperature</li></ul><ul></ul>",
        "has a list (`ul`) where a block of a flag belongs")]
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "<p>See your doctor soon.</p></div><ul></ul></section>",
        "has one list (`ul`) too many")]
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "<p>See your doctor soon.</p></div><h2></h2></section>",
        "has one heading (`h2`) too many")]
    [InlineData(
        "<p>See your doctor soon.</p></div></section>",
        "<p>See your doctor soon.</p></div><h3></h3></section>",
        "has one block title (`h3`) too many")]
    [InlineData(
        "<li>pain in your side</li>",
        "pain in your side",
        "has the list item `blood in your pee` where `pain in your side` belongs")]
    [InlineData("<li>a high temperature</li>", "a high temperature", "has a block of a flag where a list item belongs")]
    [InlineData(
        "<div data-red-flag=\"one-leg\">",
        "<div data-red-flag=\"not-better\">",
        "has the block of `not-better` where that of `one-leg` belongs")]
    // Links
    [InlineData(
        "Call your doctor and say",
        "<a href=\"/a/b/about/\">Call your doctor</a> and say",
        "has a link where a block of a flag belongs")]
    [InlineData(
        "<p><a href=\"/a/b/emergency-numbers/\">",
        "<p><a href=\"/a/b/about/\">",
        "links to `/a/b/about/` instead of `/a/b/emergency-numbers/`")]
    [InlineData("<p><a href=\"/a/b/emergency-numbers/\">", "<p><a>", "links to `` instead of `/a/b/emergency-numbers/`")]
    public void The_message_tells_what_differs(string part, string by, string difference)
    {
        var problem = Assert.Single(SamplePage.ProblemsOf(SamplePage.With(part, by)));

        Assert.Equal("CardAltered", problem.Rule.Name);
        Assert.Contains(" card on the built page `/causes/slipped-disc/` ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(difference, problem.Message, StringComparison.Ordinal);
    }
}
