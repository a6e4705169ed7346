using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class SiteLinkTests(SitesToLinkTo sites) : IClassFixture<SitesToLinkTo>
{
    private static readonly UrlPath[] Files =
        [.. new[] { "/assets/site.1a2b.css", "/assets/icon.svg", "/assets/search.9c.js", "/feed.xml", "/search/head.1.json" }
            .Select(path => new UrlPath(path))];

    private static SiteAddress AtTheRoot => new("https://example.org", "/");

    [Fact]
    public void A_whole_site_in_good_order_has_no_broken_link() => Assert.Empty(ProblemsOfLinks(SamplePage.Site, ""));

    [Theory]
    [InlineData("/a/b/causes/slipped-disc/#what-it-is")]
    [InlineData("/a/b/causes/slipped-disc/?print#what-it-is")]
    [InlineData("https://example.org/a/b/causes/slipped-disc/#what-helps")]
    [InlineData("/a/b/about/../causes/")]
    [InlineData("#main")]
    [InlineData("#top")]
    [InlineData("#")]
    [InlineData("/a/b/search/#q=numb+bottom")]
    [InlineData("/a/b/assets/icon.svg")]
    [InlineData("/a/b/accents/#caf%C3%A9")]
    [InlineData("/a/b/accents/#café")]
    [InlineData("mailto:someone@example.org")]
    [InlineData("/a/b/causes/#top")]
    [InlineData("/a/b/causes/#main")]
    [InlineData("/a/b/accents/#50%25")]
    [InlineData("/a/b/home/#%C3%A9")]
    [InlineData("#what%2Dhelps")]
    public void An_address_that_leads_somewhere_is_in_order(string address) =>
        Assert.Empty(ProblemsOfLinks(SamplePage.Site, Link(address)));

    [Theory]
    [InlineData("/a/b/causes/nowhere/")]
    [InlineData("/a/b/causes/slipped-disc")]
    [InlineData("/a/b/Causes/slipped-disc/")]
    [InlineData("https://example.org/a/b/nowhere/")]
    [InlineData("nowhere/")]
    [InlineData("/a/b/assets/old.css")]
    [InlineData("xref:sciatica")]
    [InlineData("")]
    public void An_address_that_leads_nowhere_is_broken(string address) =>
        Assert.Equal("BuiltLinkBroken", SamplePage.RulesOf(ProblemsOfLinks(SamplePage.Site, Link(address))));

    [Theory]
    [InlineData("<img src=\"/a/b/assets/gone.svg\" alt=\"\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"/a/b/assets/gone.css\">")]
    [InlineData("<img srcset=\"/a/b/assets/icon.svg 1x, /a/b/assets/gone.svg 2x\" alt=\"\">")]
    [InlineData("<svg><a href=\"/a/b/causes/nowhere/\"><text>A drawn link</text></a></svg>")]
    [InlineData("<svg><rect fill=\"url(/a/b/assets/gone.svg#a)\"></rect></svg>")]
    [InlineData("<div data-search data-head=\"/a/b/search/head.2.json\"></div>")]
    [InlineData("<div data-search data-body=\"/a/b/search/body.2.json\"></div>")]
    [InlineData("<div data-search data-panel=\"/a/b/search/panel.2.json\"></div>")]
    [InlineData("<div data-search data-page=\"/a/b/search/gone/\"></div>")]
    [InlineData("<object data=\"/a/b/assets/gone.svg\"></object>")]
    [InlineData("<table background=\"/a/b/assets/gone.png\"></table>")]
    [InlineData("<div manifest=\"/a/b/gone.webmanifest\"></div>")]
    [InlineData("<form action=\"/a/b/causes/nowhere/\"></form>")]
    [InlineData("<button formaction=\"/a/b/causes/nowhere/\">x</button>")]
    [InlineData("<link rel=\"preload\" imagesrcset=\"/a/b/assets/gone.png 1x\">")]
    [InlineData("<svg><a xlink:href=\"/a/b/causes/nowhere/\"><text>A drawn link</text></a></svg>")]
    [InlineData("<link rel=\"help\" href=\"/a/b/causes/nowhere/\">")]
    public void A_file_that_a_page_needs_must_be_there(string markup) =>
        Assert.Equal("BuiltLinkBroken", SamplePage.RulesOf(ProblemsOfLinks(SamplePage.Site, markup)));

    [Theory]
    [InlineData("<img srcset=\"/a/b/assets/icon.svg 1x,  /a/b/assets/icon.svg 2x, \" alt=\"\">")]
    [InlineData("<img srcset=\"/a/b/assets/icon.svg\" alt=\"\">")]
    public void Every_picture_of_a_set_is_found(string markup) => Assert.Empty(ProblemsOfLinks(SamplePage.Site, markup));

    [Fact]
    public void The_message_names_the_place_that_is_not_there() =>
        Assert.Contains("`#nowhere`", Assert.Single(ProblemsOfLinks(SamplePage.Site, Link("#nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_shows_a_base_element() =>
        Assert.Contains(
            "<base href=/x/>",
            Assert.Single(ProblemsOfLinks(SamplePage.Site, "<base href=\"/x/\">")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("0; url=/a/b/causes/", "")]
    [InlineData("0; URL='/a/b/causes/'", "")]
    [InlineData("0;url= \"/a/b/causes/\"", "")]
    [InlineData("0; url=/a/b/gone/", "BuiltLinkBroken")]
    [InlineData("0; url=/gone/", "LinkEscapesBase")]
    [InlineData("5", "BuiltLinkBroken")]
    public void The_address_of_a_refresh_is_a_link(string content, string rules)
    {
        var redirect = SamplePage.Other("/old/", "")
            .Showing($"<meta http-equiv=\"refresh\" content='{content.Replace("'", "&#39;", StringComparison.Ordinal)}'>") with
        {
            Kind = PageKind.Redirect,
        };

        Assert.Equal(
            rules,
            SamplePage.RulesOf(SiteLinkVerifier.Verify(
                [SamplePage.Verify(redirect), SamplePage.Verify(SamplePage.Article(SamplePage.Html)), .. sites.At(SamplePage.Site)],
                Files)));
    }

    [Fact]
    public void The_records_of_the_search_box_are_files() =>
        Assert.Empty(
            ProblemsOfLinks(SamplePage.Site, "<div data-search data-head=\"/a/b/search/head.1.json\" data-page=\"/a/b/search/\"></div>"));

    [Theory]
    [InlineData("#nowhere")]
    [InlineData("/a/b/causes/slipped-disc/#nowhere")]
    [InlineData("https://example.org/a/b/causes/slipped-disc/#What-it-is")]
    public void A_place_that_its_page_does_not_have_is_broken(string address) =>
        Assert.Equal("BuiltAnchorBroken", SamplePage.RulesOf(ProblemsOfLinks(SamplePage.Site, Link(address))));

    [Theory]
    [InlineData("/causes/slipped-disc/")]
    [InlineData("/a/")]
    [InlineData("/a/b")]
    [InlineData("/a/bc/")]
    [InlineData("/a/b/../x/")]
    [InlineData("/a/b/%2e%2E/x/")]
    [InlineData("../../../x/")]
    [InlineData("https://example.org/causes/")]
    [InlineData("https://example.org")]
    [InlineData("//example.org/a/b/causes/")]
    public void An_address_outside_the_base_path_escapes(string address) =>
        Assert.Equal("LinkEscapesBase", SamplePage.RulesOf(ProblemsOfLinks(SamplePage.Site, Link(address))));

    [Fact]
    public void A_base_element_would_move_every_link() =>
        Assert.Equal("LinkEscapesBase", SamplePage.RulesOf(ProblemsOfLinks(SamplePage.Site, "<base href=\"https://example.org/a/b/\">")));

    [Theory]
    [InlineData("/causes/slipped-disc/#what-it-is", "")]
    [InlineData("https://example.org", "")]
    [InlineData("/nowhere/", "BuiltLinkBroken")]
    public void At_the_root_of_a_host_nothing_escapes(string address, string rules) =>
        Assert.Equal(rules, SamplePage.RulesOf(ProblemsOfLinks(AtTheRoot, Link(address))));

    [Fact]
    public void A_redirect_must_lead_somewhere()
    {
        const string sentOn = "<meta http-equiv=\"refresh\" content=\"0; url=/a/b/gone/\"><a href=\"/a/b/gone/\">Gone</a>";
        var redirect = SamplePage.Other("/old/", "").Showing(sentOn) with { Kind = PageKind.Redirect };

        Assert.Equal("BuiltLinkBroken", SamplePage.RulesOf(SiteLinkVerifier.Verify([SamplePage.Verify(redirect)], [])));
    }

    [Fact]
    public void A_broken_address_is_reported_once_with_the_number_of_pages()
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        const string markup = "<a href=\"/a/b/gone/\">x</a><a href=\"/a/b/gone/\">again</a>";
        var pages = SitesToLinkTo.Others(markup).Prepend(SitesToLinkTo.Article(markup)).Select(verifier.Verify).Reverse().ToList();

        var problem = Assert.Single(SiteLinkVerifier.Verify(pages, Files));

        Assert.Equal(
            "The address `/gone/` on 10 pages, the first of them `/causes/slipped-disc/` leads to no page or file of the site.",
            problem.Message);
        Assert.Equal("causes/slipped-disc.md", problem.Where.Path);
    }

    [Fact]
    public void The_first_page_is_the_first_in_the_order_of_the_files_then_of_the_addresses()
    {
        const string markup = "<a href=\"/a/b/gone/\">x</a>";
        var page = SamplePage.Other("/b/", "<h1>B</h1>" + markup);
        var pages = new[]
        {
            page,
            SamplePage.Other("/a/", "<h1>A</h1>" + markup) with { Where = page.Where },
            SamplePage.Other("/c/", "<h1>C</h1>" + markup) with { Where = page.Where },
        };

        foreach (var order in (FinalPage[][])[pages, [.. pages.Reverse()]])
        {
            var told = SiteLinkVerifier.Verify([.. order.Select(SamplePage.Verify)], [])
                .Single(problem => problem.Message.Contains("`/gone/`", StringComparison.Ordinal));
            Assert.Contains("on 3 pages, the first of them `/a/`", told.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Broken_addresses_stand_in_reading_order_and_name_their_page()
    {
        var problems = SiteLinkVerifier.Verify(
            [
                SamplePage.Verify(SamplePage.Other("/b/", "<h1>B</h1><a href=\"/a/b/gone-b/\">x</a>")),
                SamplePage.Verify(SamplePage.Other("/a/", "<h1>A</h1><a href=\"/a/b/gone-a/\">x</a>")),
            ],
            []);

        Assert.Equal(
            [
                "The address `/gone-a/` on `/a/` leads to no page or file of the site.",
                "The address `/gone-b/` on `/b/` leads to no page or file of the site.",
            ],
            problems.Select(problem => problem.Message).Where(message => message.Contains("gone-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_slash_is_offered()
    {
        var problem = Assert.Single(ProblemsOfLinks(SamplePage.Site, Link("/a/b/causes")));

        Assert.Equal("Write `/causes/`: addresses of pages end with a slash.", problem.Fix);
    }

    private static string Link(string address) => $"<a href=\"{address}\">x</a>";

    private IReadOnlyList<Problem> ProblemsOfLinks(SiteAddress site, string markup)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, site);
        var page = SitesToLinkTo.Article(markup);
        return SiteLinkVerifier.Verify([verifier.Verify(SitesToLinkTo.At(site, page)), .. sites.At(site)], Files);
    }
}

/// <summary>Pages of a site that the links of another lead to, verified once for all tests.</summary>
public sealed class SitesToLinkTo
{
    private readonly Dictionary<string, IReadOnlyList<VerifiedPage>> known = new(StringComparer.Ordinal);

    internal IReadOnlyList<VerifiedPage> At(SiteAddress site)
    {
        if (!known.TryGetValue(site.BasePath, out var pages))
        {
            var verifier = new PageVerifier(SampleRegistry.Words, site);
            known.Add(site.BasePath, pages = [.. Others("").Select(page => verifier.Verify(At(site, page)))]);
        }

        return pages;
    }

    internal static FinalPage At(SiteAddress site, FinalPage page) =>
        page.Showing(page.Html().Replace("\"/a/b/", $"\"{site.BasePath}", StringComparison.Ordinal));

    internal static FinalPage Article(string markup) => SamplePage.Article(SamplePage.With("<p>Keep moving.", markup + "<p>Keep moving."));

    /// <summary>The page with an id on its first element.</summary>
    private static FinalPage WithId(string id, FinalPage page) =>
        page.Showing(page.Html().Replace("<html ", $"<html id=\"{id}\" ", StringComparison.Ordinal));

    internal static IEnumerable<FinalPage> Others(string markup)
    {
        foreach (var url in (string[])["/", "/causes/", "/symptoms/sciatica/", "/emergency-numbers/", "/about/", "/search/", "/404.html"])
        {
            yield return SamplePage.Other(url, "<h1>Page</h1><h2 id=\"what-it-is\">What it is</h2>" + markup);
        }

        yield return WithId("50%25", SamplePage.Other("/accents/", "<h1>Accents</h1><h2 id=\"café\">Café</h2>" + markup));
        yield return WithId("é", SamplePage.Other("/home/", "<h1>Home</h1>" + markup));
    }
}
