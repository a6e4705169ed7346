using BackHealthSite.Content;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Site;

/// <summary>`redirectFrom` from the front matter to the files of the site.</summary>
public sealed class RedirectTests
{
    [Fact]
    public void An_old_address_becomes_a_page_and_a_line_for_the_hosts()
    {
        var build = MarkedSite.Matter("redirectFrom: [/old/strain/, /strain.html]").Passes();
        Assert.Equal(
            "/old/strain/ /causes/strain/ 301!\n/old/strain/ /causes/strain/ 301\n"
                + "/strain.html /causes/strain/ 301!\n/strain.html /causes/strain/ 301\n",
            build.Text("_redirects"));
        foreach (var path in new[] { "old/strain/index.html", "strain.html" })
        {
            var page = build.Page(path);
            Assert.Equal("0; url=/causes/strain/", page.One("meta[http-equiv=refresh]").GetAttribute("content"));
            Assert.Equal("/causes/strain/", page.One("main a").GetAttribute("href"));
            Assert.Equal("https://example.org/causes/strain/", page.One("link[rel=canonical]").GetAttribute("href"));
            Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));

            // It takes the heading along, which a refresh would drop.
            Assert.Equal("/causes/strain/", page.One("script[defer]").GetAttribute("data-to"));
            Assert.Equal("NOSCRIPT", page.One("meta[http-equiv=refresh]").ParentElement!.TagName);
            Assert.Contains(page.One("script").GetAttribute("src")![1..], build.Files.Select(file => file.Path));
        }
    }

    [Fact]
    public void A_page_that_is_not_an_article_may_have_one_too() => Assert.Equal(
        "/about-us/ /about/ 301!\n/about-us/ /about/ 301\n",
        MarkedSite.With(
            "-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n"
            + "redirectFrom: [/about-us/]\n---\nWords.\n")
            .Passes()
            .Text("_redirects"));

    [Fact]
    public void An_old_address_is_not_in_the_sitemap_the_feed_or_the_search()
    {
        var build = MarkedSite.Matter("redirectFrom: [/old/strain/]").Passes();
        Assert.All(
            build.Files.Where(file => file.Path is "sitemap.xml" or "feed.xml" || file.Path.EndsWith(".json", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("old/strain", build.Text(file.Path), StringComparison.Ordinal));
        Assert.Equal(MarkedSite.Matter("").Passes().Result.Pages, build.Result.Pages);
    }

    [Theory]
    [InlineData("redirectFrom: [⟪BHS602⟫/symptoms/stiffness/]", "`/symptoms/stiffness/` is the address of a published page")]
    [InlineData("redirectFrom: [⟪BHS602⟫/causes/strain/]", "is this page's own address")]
    [InlineData("redirectFrom: [⟪BHS602⟫/]", "`/` is the address of a published page")]
    [InlineData("redirectFrom: [⟪BHS602⟫/map/]", "`/map/` is the address of a published page")]
    [InlineData("redirectFrom: [⟪BHS602⟫/a-to-z/]", "`/a-to-z/` is the address of a published page")]
    [InlineData("redirectFrom: [⟪BHS602⟫/404.html]", "`/404.html` is the address of a published page")]
    [InlineData("redirectFrom: [⟪BHS606⟫old/strain]", "Did you mean `/old/strain/`?")]
    [InlineData("redirectFrom: [⟪BHS606⟫/Old Strain/]", "Did you mean `/old-strain/`?")]
    [InlineData("redirectFrom: [⟪BHS606⟫https://example.com/old/]", "is not a path of this site")]
    [InlineData("redirectFrom: [⟪BHS606⟫/../secret/]", "is not a path of this site")]
    [InlineData("redirectFrom: [⟪BHS606⟫\"/old/ /evil 301\\n/x/\"]", "is not a path of this site")]
    [InlineData("redirectFrom: [/old/, ⟪BHS607⟫/old/]", "is claimed by `causes/strain.md` already")]
    public void An_old_address_that_cannot_be_one_is_reported_at_its_place(string line, string words) =>
        MarkedSite.Matter(line).Fails(words);

    [Fact]
    public void BHS605_a_draft_sends_nobody_on() => MarkedSite.With(
        ManyArticles.Of("causes/draft.md", "A draft", "excluded: true\nredirectFrom: [⟪BHS605⟫/old/]"))
            .Fails("`/old/` leads to `/causes/draft/`, which is not published");

    [Fact]
    public void BHS603_drafts_that_claim_each_other_are_a_loop() => MarkedSite.With(
        ManyArticles.Of("causes/a.md", "A", "excluded: true\nredirectFrom: [⟪BHS603⟫/causes/b/]")
        + ManyArticles.Of("causes/b.md", "B", "excluded: true\nredirectFrom: [/causes/a/]"))
            .Fails("The redirect leads back to itself: `/causes/b/` to `/causes/a/` to `/causes/b/`.");

    [Fact]
    public void BHS604_a_chain_is_told_its_end() => MarkedSite.With(
        ManyArticles.Of("causes/b.md", "B", "excluded: true\nredirectFrom: [⟪BHS604⟫/causes/a/]")
        + ManyArticles.Of("causes/c.md", "C", "redirectFrom: [/causes/b/]"))
            .Fails("Move `/causes/a/` to the `redirectFrom` of `/causes/c/`.");

    [Fact]
    public void BHS607_an_address_that_two_pages_claim_is_reported_at_the_second() => MarkedSite.With(
        ManyArticles.Of("causes/a.md", "A", "redirectFrom: [/old/]")
        + ManyArticles.Of("symptoms/b.md", "B", "redirectFrom: [⟪BHS607⟫/old/]")).Fails("`/old/` is claimed by `causes/a.md` already");

    [Fact]
    public void Every_old_address_of_every_kind_of_page_is_a_page_and_a_line()
    {
        var build = MarkedSite.Matter("redirectFrom: [/old/strain/, /strain.html, /causes/pulled/]")
            .Change("index.md", "title: Home", "redirectFrom: [/home/]\ntitle: Home")
            .Change("causes/index.md", "title: Causes", "redirectFrom: [/reasons/]\ntitle: Causes")
            .Change("pages/about.md", "title: About", "redirectFrom: [/us/, /about-us.html]\ntitle: About")
            .Passes();
        string[][] all = [.. build.Text("_redirects").TrimEnd('\n').Split('\n').Select(line => line.Split(' '))];
        string[][] lines = [.. all.Where(line => line[2] == "301")];
        Assert.Equal(lines.Select(line => line[0]), all.Where(line => line[2] == "301!").Select(line => line[0]));
        Assert.Equal(
            ["/about-us.html", "/causes/pulled/", "/home/", "/old/strain/", "/reasons/", "/strain.html", "/us/"],
            lines.Select(line => line[0]));
        Assert.All(lines, line =>
        {
            var page = build.Page(PageFile.Of(new UrlPath(line[0])));
            Assert.Equal("0; url=" + line[1], page.One("meta[http-equiv=refresh]").GetAttribute("content"));
            Assert.Contains(PageFile.Of(new UrlPath(line[1])), build.Files.Select(file => file.Path));
            Assert.Equal("301", line[2]);
        });
        var pages = build.Files.Where(
            file => file.Path.EndsWith(".html", StringComparison.Ordinal) && build.Text(file.Path)
                .Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        Assert.Equal(lines.Length, pages.Count());
    }

    [Theory]
    [InlineData("/feed.xml/")]
    [InlineData("/assets/site.css")]
    [InlineData("/search/head.json")]
    [InlineData("/_redirects")]
    [InlineData("/causes/strain/index.html")]
    public void BHS606_a_file_of_the_site_cannot_be_an_old_address(string path) =>
        MarkedSite.Matter($"redirectFrom: [⟪BHS606⟫{path}]").Fails("is not a path of this site");

    [Fact]
    public void Under_a_base_path_both_addresses_carry_it()
    {
        var build = MarkedSite.Matter("redirectFrom: [/old/strain/]").PassesUnder("https://example.org/a/b/");
        Assert.Equal("/a/b/old/strain/ /a/b/causes/strain/ 301!\n/a/b/old/strain/ /a/b/causes/strain/ 301\n", build.Text("_redirects"));
        Assert.Equal(
            "0; url=/a/b/causes/strain/",
            build.Page("old/strain/index.html").One("meta[http-equiv=refresh]").GetAttribute("content"));
    }
}
