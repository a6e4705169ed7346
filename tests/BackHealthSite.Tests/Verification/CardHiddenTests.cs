
namespace BackHealthSite.Tests.Verification;

public sealed class CardHiddenTests
{
    [Theory]
    [InlineData("<div hidden>", "</div>")]
    [InlineData("<div hidden=\"until-found\">", "</div>")]
    [InlineData("<details><summary>Warning signs</summary>", "</details>")]
    [InlineData("<details open>", "</details>")]
    [InlineData("<dialog open>", "</dialog>")]
    [InlineData("<div aria-hidden=\"true\">", "</div>")]
    [InlineData("<div inert>", "</div>")]
    [InlineData("<div popover>", "</div>")]
    [InlineData("<div class=\"wide visually-hidden\">", "</div>")]
    [InlineData("<div><div hidden><div>", "</div></div></div>")]
    [InlineData("<noscript>", "</noscript>")]
    [InlineData("<video>", "</video>")]
    [InlineData("<audio>", "</audio>")]
    [InlineData("<canvas>", "</canvas>")]
    [InlineData("<meter>", "</meter>")]
    [InlineData("<template>", "</template>")]
    [InlineData("<xmp>", "</xmp>")]
    [InlineData("<noembed>", "</noembed>")]
    [InlineData("<title>", "</title>")]
    public void A_card_inside_something_that_hides_it_is_refused(string before, string after) =>
        Assert.Equal("CardHidden", SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.SoonCard, before + SamplePage.SoonCard + after)));

    [Theory]
    [InlineData("<div style=\"display:none\">", "</div>", "CardHidden InlineStyleOrScript")]
    [InlineData("<select>", "</select>", "CardHidden InteractiveElement")]
    [InlineData("<textarea>", "</textarea>", "CardHidden InteractiveElement")]
    [InlineData("<iframe>", "</iframe>", "CardHidden InteractiveElement")]
    [InlineData("<object>", "</object>", "CardHidden InteractiveElement")]
    [InlineData("<style>", "</style>", "CardHidden InlineStyleOrScript")]
    [InlineData("<script>", "</script>", "CardHidden InlineStyleOrScript")]
    public void What_hides_a_card_may_break_another_rule_too(string before, string after, string rules) =>
        Assert.Equal(rules, SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.SoonCard, before + SamplePage.SoonCard + after)));

    [Theory]
    [InlineData("<svg>", "</svg>")]
    [InlineData("<math>", "</math>")]
    [InlineData("<svg><foreignObject>", "</foreignObject></svg>")]
    public void A_card_inside_a_drawing_is_refused(string before, string after) =>
        Assert.Contains(
            "CardHidden",
            SamplePage.RulesBrokenBy(SamplePage.With(SamplePage.SoonCard, before + SamplePage.SoonCard + after)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("hidden")]
    [InlineData("inert")]
    [InlineData("aria-hidden=\"true\"")]
    [InlineData("popover=\"auto\"")]
    public void A_card_that_hides_itself_is_refused(string attribute) =>
        Assert.Equal(
            "CardHidden",
            SamplePage.RulesBrokenBy(SamplePage.With("data-level=\"urgent\"", "data-level=\"urgent\" " + attribute)));

    [Theory]
    [InlineData("<html ", "<html hidden ")]
    [InlineData("<body>", "<body inert>")]
    [InlineData("<main ", "<main aria-hidden=\"true\" ")]
    public void The_whole_page_may_not_be_hidden_either(string part, string by) =>
        Assert.Contains("CardHidden", SamplePage.RulesBrokenBy(SamplePage.With(part, by)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<li>a high temperature</li>", "<li hidden>a high temperature</li>")]
    [InlineData("<li>a high temperature</li>", "<li><span class=\"visually-hidden\">a high temperature</span></li>")]
    [InlineData("<li>a high temperature</li>", "<li class=\"visually-hidden\">a high temperature</li>")]
    [InlineData("<ul><li>a high temperature</li></ul>", "<ul aria-hidden=\"true\"><li>a high temperature</li></ul>")]
    [InlineData("<ul><li>a high temperature</li></ul>", "<details><ul><li>a high temperature</li></ul></details>")]
    [InlineData(
        "Urgent advice: </span>Get medical advice today if you have back pain and:",
        "Urgent advice: Get medical advice today if you have back pain and:</span>")]
    public void Hidden_words_inside_a_card_are_refused(string part, string by) =>
        Assert.Equal("CardHidden", SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Fact]
    public void Words_a_template_adds_inside_a_card_are_refused() =>
        Assert.Equal(
            "CardHidden",
            SamplePage.RulesBrokenBy(SamplePage.With("<li>a high", "<template>only if it hurts</template><li>a high")));

    [Fact]
    public void A_shadow_root_beside_the_cards_is_refused() =>
        Assert.Equal("CardHidden", SamplePage.RulesBrokenBy(SamplePage.With("<h1>", "<template shadowrootmode=\"open\"></template><h1>")));

    [Theory]
    [InlineData("aria-hidden=\"false\"")]
    [InlineData("class=\"wide\"")]
    public void What_hides_nothing_is_in_order(string attribute) =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With(SamplePage.SoonCard, $"<div {attribute}>{SamplePage.SoonCard}</div>")));

    [Fact]
    public void The_message_says_what_hides_the_card() =>
        Assert.Equal(
            "The soon card on the built page `/causes/slipped-disc/` is hidden by `details`.",
            Assert.Single(
                SamplePage.ProblemsOf(SamplePage.With(SamplePage.SoonCard, $"<details>{SamplePage.SoonCard}</details>"))).Message);
}
