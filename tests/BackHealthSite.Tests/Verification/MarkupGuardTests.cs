
namespace BackHealthSite.Tests.Verification;

public sealed class MarkupGuardTests
{
    [Theory]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<p onclick=\"go()\">x</p>")]
    [InlineData("<p OnMouseOver=\"go()\">x</p>")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script src=\"/a/b/assets/search.9c.js\"></script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<script src=\"/a/b/assets/search.9c.js\" defer>go()</script>")]
    [InlineData("<script type=\"application/json\">{}</script>")]
    [InlineData("<script type=\"application/ld+json\">{}</script>")]
    [InlineData("<a href=\"javascript:go()\">x</a>")]
    [InlineData("<a href=\" java&#9;script:go()\">x</a>")]
    [InlineData("<a href=\"JaVaScRiPt:go()\">x</a>")]
    [InlineData("<a href=\"vbscript:go()\">x</a>")]
    [InlineData("<a href=\"data:text/html,hello\">x</a>")]
    [InlineData("<img src=\"data:text/html,hello\" alt=\"\">")]
    [InlineData("<svg><a xlink:href=\"javascript:go()\"><text>x</text></a></svg>")]
    [InlineData("<svg onload=\"go()\"></svg>")]
    [InlineData("<svg><foreignObject><p>x</p></foreignObject></svg>")]
    [InlineData("<svg><a><set attributeName=\"href\" to=\"javascript:go()\"></set></a></svg>")]
    [InlineData("<svg><path><animate attributeName=\"d\"></animate></path></svg>")]
    [InlineData("<svg><path><animateMotion></animateMotion></path></svg>")]
    [InlineData("<svg><path><animateTransform></animateTransform></path></svg>")]
    [InlineData("<svg><path><discard></discard></path></svg>")]
    [InlineData("<p srcdoc=\"x\">x</p>")]
    [InlineData("<template><script>go()</script></template>")]
    public void A_page_holds_no_style_or_script_of_its_own(string markup) =>
        Assert.Equal("InlineStyleOrScript", SamplePage.RulesBrokenBy(WithMarkup(markup)));

    [Theory]
    [InlineData("<img src=\"https://other.example/x.png\" alt=\"\">")]
    [InlineData("<img src=\"//other.example/x.png\" alt=\"\">")]
    [InlineData("<img src=\"/\\other.example/x.png\" alt=\"\">")]
    [InlineData("<img src=\"HTTPS://other.example/x.png\" alt=\"\">")]
    [InlineData("<img src=\"https://example.org.evil.example/x.png\" alt=\"\">")]
    [InlineData("<img srcset=\"/a/b/assets/icon.svg 1x, https://other.example/x.png 2x\" alt=\"\">")]
    [InlineData("<picture><source srcset=\"https://other.example/x.webp\"><img src=\"/a/b/assets/icon.svg\" alt=\"\"></picture>")]
    [InlineData("<video poster=\"https://other.example/x.png\"></video>")]
    [InlineData("<audio src=\"https://other.example/x.mp3\"></audio>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://other.example/x.css\">")]
    [InlineData("<link rel=\"preconnect\" href=\"https://other.example\">")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"https://other.example/x.css\">")]
    [InlineData("<svg><use href=\"https://other.example/x.svg#a\"></use></svg>")]
    [InlineData("<svg><image xlink:href=\"https://other.example/x.png\"></image></svg>")]
    [InlineData("<svg><path marker-end=\"URL( '//other.example/x.svg#a' )\"></path></svg>")]
    [InlineData("<svg><path fill=\"url(https://other.example/x.svg#a)\"></path></svg>")]
    [InlineData("<svg><path clip-path=\"URL('https://other.example/x.svg#a')\"></path></svg>")]
    [InlineData("<a href=\"/a/b/\" ping=\"https://other.example/\">x</a>")]
    public void A_page_loads_nothing_from_another_host(string markup) =>
        Assert.Equal("OtherHostLoaded", SamplePage.RulesBrokenBy(WithMarkup(markup)));

    [Fact]
    public void A_script_of_another_host_breaks_two_rules() =>
        Assert.Equal(
            "InlineStyleOrScript OtherHostLoaded",
            SamplePage.RulesBrokenBy(WithMarkup("<script type=\"module\" src=\"https://other.example/x.js\"></script>")));

    [Theory]
    [InlineData("<form></form>")]
    [InlineData("<select><option>Back</option></select>")]
    [InlineData("<textarea></textarea>")]
    [InlineData("<input type=\"checkbox\">")]
    [InlineData("<input type=\"search\">")]
    [InlineData("<iframe src=\"/a/b/about/\"></iframe>")]
    [InlineData("<object data=\"/a/b/assets/icon.svg\"></object>")]
    [InlineData("<embed src=\"/a/b/assets/icon.svg\">")]
    [InlineData("<p contenteditable>x</p>")]
    [InlineData("<datalist><option>Back</option></datalist>")]
    [InlineData("<applet></applet>")]
    [InlineData("<portal></portal>")]
    [InlineData("<fencedframe></fencedframe>")]
    public void An_article_asks_nothing_and_embeds_nothing(string markup) =>
        Assert.Equal("InteractiveElement", SamplePage.RulesBrokenBy(WithMarkup(markup)));

    [Theory]
    [InlineData("<input type=\"search\" id=\"q\"><label for=\"q\">Search</label>", "")]
    [InlineData("<input>", "InteractiveElement")]
    [InlineData("<input type=\"radio\">", "InteractiveElement")]
    public void Other_pages_may_hold_a_search_box_only(string markup, string rules) =>
        Assert.Equal(rules, SamplePage.RulesBrokenBy(SamplePage.Other("/search/", "<h1>Search</h1>" + markup)));

    [Theory]
    [InlineData("<img src=\"/a/b/assets/icon.svg\" alt=\"\">")]
    [InlineData("<img src=\"https://example.org/a/b/assets/icon.svg\" alt=\"\">")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\" alt=\"\">")]
    [InlineData(
        "<svg viewBox=\"0 0 9 9\"><a href=\"/a/b/about/\"><rect id=\"box\" fill=\"url(#box)\"></rect><text x=\"1\">About</text></a></svg>")]
    [InlineData("<p class=\"note\" data-one=\"1\">x</p>")]
    [InlineData("<a href=\"https://other.example/\">x</a>")]
    [InlineData("<a href=\"tel:112\">x</a>")]
    [InlineData("<script src=\"/a/b/assets/search.9c.js\" defer></script>")]
    [InlineData("<button type=\"button\">Print</button>")]
    [InlineData(
        "<svg role=\"img\" aria-label=\"A spine\"><defs><pattern id=\"p\"></pattern></defs><path id=\"b\" fill=\"url(#p)\"></path>"
        + "<use href=\"#b\"></use><text>Neck</text></svg>")]
    [InlineData("<p title=\"url(https://other.example/)\">x</p>")]
    [InlineData("<p on=\"1\">x</p>")]
    [InlineData("<map name=\"spine\"><area href=\"https://other.example/\" alt=\"x\"></map>")]
    [InlineData("<link rel=\"alternate\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"license\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"author\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"help\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"next\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"prev\" href=\"https://other.example/\">")]
    [InlineData("<link rel=\"search\" href=\"https://other.example/\">")]
    [InlineData("<noscript><p>Use the A to Z.</p></noscript>")]
    public void Ordinary_markup_is_in_order(string markup) => Assert.Empty(SamplePage.ProblemsOf(WithMarkup(markup)));

    [Fact]
    public void A_script_is_refused_on_a_page_without_structured_data_too() =>
        Assert.Equal(
            "InlineStyleOrScript",
            SamplePage.RulesBrokenBy(SamplePage.With("<script type=\"application/ld+json\">{\"@type\"", "<script>{\"@type\"")));

    [Theory]
    [InlineData("<style></style>", "`style`")]
    [InlineData("<script></script>", "`script`")]
    [InlineData("<p contenteditable>x</p>", "`contenteditable`")]
    [InlineData("<input type=\"checkbox\">", "`input`")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://other.example/x.css\">", "`link`")]
    public void The_message_names_the_markup(string markup, string name) =>
        Assert.Contains(name, Assert.Single(SamplePage.ProblemsOf(WithMarkup(markup))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("`frameset`")]
    [InlineData("`frame`")]
    public void A_page_of_frames_is_refused(string element) => Assert.Contains(
        SamplePage.ProblemsOf(SamplePage.With("<body>", "<frameset><frame></frameset>")),
        problem => problem.Rule.Name == "InteractiveElement" && problem.Message.Contains(element, StringComparison.Ordinal));

    private static string WithMarkup(string markup) => SamplePage.With("<p>Keep moving.", markup + "<p>Keep moving.");
}
