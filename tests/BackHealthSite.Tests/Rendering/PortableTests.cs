using AngleSharp.Html.Dom;

namespace BackHealthSite.Tests.Rendering;

/// <summary>A copy to open from disk: every address leads from file to file, and nothing in it needs a server.</summary>
[Trait("Takes", "long")]
public sealed class PortableTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.Matter(
        "aliases: [pulled muscle]\nrelated: [stiffness]\nredirectFrom: [/old/strain/, /strain.html]",
        "[s](xref:stiffness#how-it-feels) [s](../symptoms/stiffness.md) [a](/a-to-z/) [f](/search/) [h](/)").PassesOnDisk());

    private static IEnumerable<(string Path, IHtmlDocument Page)> Pages =>
        Build.Value.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, Build.Value.Page(file.Path)));

    [Fact]
    public void Every_address_is_a_file_as_seen_from_its_page_and_every_anchor_is_there()
    {
        var files = Build.Value.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var seen = 0;
        foreach (var (path, page) in Pages)
        {
            foreach (var address in Addresses(page).Where(address => !IsElsewhere(address)))
            {
                var target = new Uri(new Uri("file:///site/" + path), address);
                Assert.StartsWith("/site/", target.AbsolutePath, StringComparison.Ordinal);
                var file = target.AbsolutePath["/site/".Length..];
                Assert.Contains(file, files);
                if (target.Fragment.Length > 1)
                {
                    Assert.NotNull(Build.Value.Page(file).GetElementById(target.Fragment[1..]));
                }

                seen++;
            }
        }

        Assert.True(seen > 300, $"Only {seen} addresses were looked at.");
    }

    [Theory]
    [InlineData("index.html", "index.html", "causes/index.html")]
    [InlineData("404.html", "index.html", "causes/index.html")]
    [InlineData("causes/index.html", "../index.html", "../causes/index.html")]
    [InlineData("causes/strain/index.html", "../../index.html", "../../causes/index.html")]
    public void An_address_starts_at_its_page(string path, string home, string topic)
    {
        var page = Build.Value.Page(path);
        Assert.Equal(home, page.One("a.site-name").GetAttribute("href"));
        Assert.Contains(topic, page.AttributesOf(".menu a", "href"));
    }

    [Fact]
    public void A_link_to_a_heading_keeps_it() =>
        Assert.Contains("../../symptoms/stiffness/index.html#how-it-feels", Build.Value.Strain().AttributesOf("main a", "href"));

    [Theory]
    [InlineData("old/strain/index.html", "../../causes/strain/index.html")]
    [InlineData("strain.html", "causes/strain/index.html")]
    public void An_old_address_leads_on(string path, string target)
    {
        var page = Build.Value.Page(path);
        Assert.Equal("0; url=" + target, page.One("meta[http-equiv=refresh]").GetAttribute("content"));
        Assert.Equal(target, page.One("main a").GetAttribute("href"));
    }

    [Fact]
    public void Every_page_says_that_it_is_a_copy_and_keeps_out_of_search_engines()
    {
        foreach (var (path, page) in Pages)
        {
            Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
            if (path is not ("old/strain/index.html" or "strain.html"))
            {
                Assert.Equal(["This is a copy to look at, not the published site."], page.WordsOf("header .draft-badge"));
            }
        }
    }

    [Fact]
    public void A_site_that_may_be_found_is_still_no_copy_to_be_found() => Assert.Equal(
        "noindex",
        MarkedSite.With("")
            .Change("settings.yml", "indexing: off", "indexing: on")
            .PassesOnDisk()
            .Strain()
            .One("meta[name=robots]")
            .GetAttribute("content"));

    [Fact]
    public void No_page_has_a_script_or_fetches_ahead()
    {
        Assert.All(
            Pages,
            page => Assert.Empty(page.Page.QuerySelectorAll("script:not([type='application/ld+json']), link[rel=preload], [data-search]")));
        Assert.DoesNotContain(Build.Value.Files, file => Path.GetExtension(file.Path) is ".js" or ".json");
    }

    [Fact]
    public void The_policy_lets_styles_and_fonts_of_the_disk_in_and_no_script() => Assert.Equal(
        "default-src 'none'; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; base-uri 'none'; form-action 'none'",
        Build.Value.Strain().One("meta[http-equiv=Content-Security-Policy]").GetAttribute("content"));

    [Theory]
    [InlineData("index.html", "a-to-z/index.html")]
    [InlineData("search/index.html", "../a-to-z/index.html")]
    public void The_A_to_Z_stands_in_for_the_search(string path, string aToZ)
    {
        var page = Build.Value.Page(path);
        Assert.Equal([aToZ], page.AttributesOf("[role=search] a", "href"));
        Assert.Equal(aToZ, page.One("a.search-link").GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("input, noscript"));
    }

    [Fact]
    public void The_page_for_a_wrong_address_offers_each_way_once()
    {
        var ways = Build.Value.Page("404.html").AttributesOf("main .prose a", "href");
        Assert.NotEmpty(ways);
        Assert.Equal(ways.Distinct(), ways);
    }

    [Fact]
    public void What_only_hosts_and_crawlers_read_is_left_out() => Assert.Empty(
        Build.Value.Files.Select(file => file.Path).Intersect(["_headers", "_redirects", "robots.txt", ".nojekyll", "sitemap.xml"]));

    [Fact]
    public void A_site_that_is_served_says_nothing_of_a_copy()
    {
        var page = MarkedSite.With("").Passes().Strain();
        Assert.Empty(page.QuerySelectorAll("header .draft-badge"));
        Assert.NotEmpty(page.QuerySelectorAll("script[src]"));
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.AttributesOf("a[href], link[href]:not([rel=canonical])", "href").Concat(page.AttributesOf("[src]", "src")).OfType<string>();

    private static bool IsElsewhere(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith(
            "mailto:",
            StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal);
}
