namespace BackHealthSite.Tests.Verification;

/// <summary>Which words of a page count as read: those in the line, whatever marks them, and none that an element hides.</summary>
public sealed class ReadWordsTests
{
    [Theory]
    [InlineData("a href=\"/a/b/about/\"", "a")]
    [InlineData("span", "span")]
    [InlineData("strong", "strong")]
    [InlineData("em", "em")]
    [InlineData("b", "b")]
    [InlineData("i", "i")]
    [InlineData("abbr", "abbr")]
    [InlineData("sup", "sup")]
    [InlineData("sub", "sub")]
    [InlineData("code", "code")]
    [InlineData("small", "small")]
    [InlineData("dfn", "dfn")]
    [InlineData("mark", "mark")]
    [InlineData("time", "time")]
    public void A_word_that_is_partly_marked_is_one_word(string open, string close) =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("In an emergency, call", $"In an emer<{open}>gency, call</{close}>")));

    [Theory]
    [InlineData("strong")]
    [InlineData("span")]
    public void A_word_of_a_card_may_be_marked_too(string element) =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("a high temperature", $"a high temp<{element}>erature</{element}>")));

    [Theory]
    [InlineData("div")]
    [InlineData("p")]
    [InlineData("label")]
    public void Any_other_element_parts_words(string element) =>
        Assert.Contains(
            "EmergencyLineMissing",
            SamplePage.RulesBrokenBy(SamplePage.With("In an emergency, call", $"In an emer<{element}>gency, call</{element}>")),
            StringComparison.Ordinal);

    [Fact]
    public void A_word_ends_with_such_an_element() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("In an emergency, call your", "In an emergency, <label>call</label>your")));

    [Fact]
    public void Words_of_a_heading_are_read() =>
        Assert.Equal(
            "SignatureClaimed",
            SamplePage.RulesBrokenBy(SamplePage.With("<p>Keep moving.", "<h3>Checked by a clinician</h3><p>Keep moving.")));

    [Theory]
    [InlineData("{\"@type\"", "{\"name\":\"sad\u00ADdle\",\"@type\"", "WordsDisguised")]
    [InlineData("<p>Keep moving.", "<script>/* \u00AD */</script><p>Keep moving.", "InlineStyleOrScript")]
    [InlineData("<p>Keep moving.", "<style>/* \u00AD */</style><p>Keep moving.", "InlineStyleOrScript")]
    [InlineData("<p>Keep moving.", "<p hidden>sad\u00ADdle</p><p>Keep moving.", "WordsDisguised")]
    public void Only_scripts_and_styles_in_the_body_may_hold_a_disguised_character(string part, string by, string rules) =>
        Assert.Equal(rules, SamplePage.RulesBrokenBy(SamplePage.With(part, by)));

    [Theory]
    [InlineData("details", "details")]
    [InlineData("details hidden", "details")]
    [InlineData("dialog", "dialog")]
    [InlineData("template", "template")]
    [InlineData("noscript", "noscript")]
    [InlineData("script", "script")]
    [InlineData("style", "style")]
    [InlineData("select><option", "select")]
    [InlineData("option", "option")]
    [InlineData("datalist", "datalist")]
    [InlineData("textarea", "textarea")]
    [InlineData("iframe", "iframe")]
    [InlineData("object", "object")]
    [InlineData("video", "video")]
    [InlineData("audio", "audio")]
    [InlineData("canvas", "canvas")]
    [InlineData("title", "title")]
    [InlineData("svg><text", "svg")]
    [InlineData("math><mtext", "math")]
    [InlineData("meter", "meter")]
    [InlineData("progress", "progress")]
    [InlineData("noembed", "noembed")]
    [InlineData("noframes", "noframes")]
    [InlineData("rp", "rp")]
    [InlineData("span hidden", "hidden")]
    [InlineData("span inert", "inert")]
    [InlineData("span style=\"top: 0\"", "style")]
    [InlineData("span popover", "popover")]
    [InlineData("span aria-hidden=\"true\"", "aria-hidden")]
    [InlineData("span class=\"x visually-hidden\"", "visually-hidden")]
    public void Words_inside_something_that_hides_them_are_not_read_and_it_is_named(string hiding, string name)
    {
        var close = string.Concat(hiding.Split('>').Reverse().Select(tag => $"</{tag.Split(' ')[0]}>"));
        const string line = "In an emergency, call your local emergency number now.";
        var outside = SamplePage.RulesBrokenBy(SamplePage.With(line, $"<{hiding}>{line}{close}"));
        var inside = SamplePage.ProblemsOf(SamplePage.With("<li>a high", $"<li><{hiding}>no words{close}a high"));

        Assert.Contains("EmergencyLineMissing", outside, StringComparison.Ordinal);
        Assert.Contains(
            inside,
            problem =>
                problem.Message == $"Words inside the urgent card on the built page `/causes/slipped-disc/` are hidden by `{name}`.");
    }

    [Fact]
    public void The_outermost_element_that_hides_a_card_is_named() =>
        Assert.Equal(
            "The soon card on the built page `/causes/slipped-disc/` is hidden by `inert`.",
            Assert.Single(SamplePage.ProblemsOf(
                SamplePage.With(SamplePage.SoonCard, $"<div inert><details>{SamplePage.SoonCard}</details></div>"))).Message);

    [Fact]
    public void A_decoration_without_words_may_be_hidden() =>
        Assert.Equal(
            "InlineStyleOrScript",
            SamplePage.RulesBrokenBy(SamplePage.With("<li>a high", "<li><span style=\"top: 0\"></span>a high")));

    [Fact]
    public void A_prefix_off_screen_belongs_into_the_heading() =>
        Assert.Equal("CardAltered CardHidden", SamplePage.RulesBrokenBy(SamplePage.With(
            "<h2><span class=\"visually-hidden\">Urgent advice: </span>", "<span class=\"visually-hidden\">Urgent advice: </span><h2>")));

    [Fact]
    public void The_region_of_a_card_may_be_named_as_one() =>
        Assert.Empty(SamplePage.ProblemsOf(SamplePage.With("data-level=\"urgent\"", "data-level=\"urgent\" role=\"region\"")));

    [Fact]
    public void A_shadow_root_hides_nothing_on_a_page_without_cards() =>
        Assert.Empty(
            SamplePage.Verify(SamplePage.Other("/about/", "<h1>About</h1><template shadowrootmode=\"open\"></template>")).Problems);
}
