using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using BackHealthSite.Tests.Properties;

namespace BackHealthSite.Tests.Publishing.Hosts;

/// <summary>
/// What the makers of readers and search engines may rely on: the elements that the specifications require, on a whole site under a base
/// path.
/// </summary>
[Trait("Takes", "long")]
public sealed class SpecificationTests
{
    private static readonly Uri BaseUrl = new("https://example.org/a/b/");
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly Lazy<SiteBuild> Whole = new(() => TestSite.Frozen().Build(TestSite.Options with { BaseUrl = BaseUrl }));

    [Fact]
    public void The_feed_has_what_RFC_4287_requires() => Assert.Empty(FaultsOfFeed(Xml("feed.xml")));

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("updated")]
    [InlineData("author")]
    [InlineData("link")]
    public void A_feed_without_one_of_them_is_found(string element)
    {
        var feed = Xml("feed.xml");
        feed.Element(Atom + element)!.Remove();

        Assert.NotEmpty(FaultsOfFeed(feed));
    }

    [Theory]
    [InlineData("id", "causes/strain/")]
    [InlineData("updated", "22 November 2026")]
    [InlineData("updated", "2026-11-22")]
    public void An_entry_with_a_wrong_value_is_found(string element, string value)
    {
        var feed = Xml("feed.xml");
        feed.Element(Atom + "entry")!.Element(Atom + element)!.Value = value;

        Assert.NotEmpty(FaultsOfFeed(feed));
    }

    [Fact]
    public void The_sitemap_has_what_the_protocol_requires() => Assert.Empty(FaultsOfSitemap(Xml("sitemap.xml")));

    [Theory]
    [InlineData("/causes/")]
    [InlineData("https://example.org/a/causes/")]
    [InlineData("https://elsewhere.example/a/b/")]
    public void An_address_outside_the_site_is_found_in_the_sitemap(string address)
    {
        var map = Xml("sitemap.xml");
        map.Descendants(Map + "loc").First().Value = address;

        Assert.NotEmpty(FaultsOfSitemap(map));
    }

    [Fact]
    public void A_date_that_is_none_is_found_in_the_sitemap()
    {
        var map = Xml("sitemap.xml");
        map.Descendants(Map + "lastmod").First().Value = "22/11/2026";

        Assert.NotEmpty(FaultsOfSitemap(map));
    }

    [Fact]
    public void The_sitemap_lists_every_page_that_search_engines_may_list()
    {
        var listed = Xml("sitemap.xml").Descendants(Map + "loc").Select(loc => loc.Value);
        var pages = Whole.Value.Files
            .Where(
                file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && !PublishedPages.IsRedirect(
                    Whole.Value.Page(file.Path)))
            .Select(file => new Uri(BaseUrl, file.Path[..^"index.html".Length]).AbsoluteUri);

        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    // STANDARDS MET-01, MET-02, MET-03, MET-04 and MET-06.
    [Fact]
    public void Every_article_tells_search_engines_what_the_standards_ask_for()
    {
        string[] required =
        [
            "@context",
            "@type",
            "name",
            "description",
            "inLanguage",
            "about",
            "audience",
            "dateModified",
            "publisher",
            "license",
        ];
        var articles = Whole.Value.Files.Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal))
            .Select(file => (file.Path, Page: Whole.Value.Page(file.Path)))
            .Where(file => file.Page.QuerySelector("main article [data-red-flags]") is not null).ToList();
        Assert.NotEmpty(articles);
        foreach (var (path, page) in articles)
        {
            var data = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent).RootElement;
            var keys = data.EnumerateObject().Select(property => property.Name).ToList();
            var about = data.GetProperty("about");

            Assert.Empty(required.Except(keys));
            Assert.DoesNotContain(keys, key => key is "lastReviewed" or "reviewedBy" or "aspect");
            Assert.Equal("MedicalWebPage", data.GetProperty("@type").GetString());
            Assert.Contains(about.GetProperty("@type").GetString(), new[] { "MedicalCondition", "MedicalSymptom" });
            Assert.False(about.TryGetProperty("code", out _), $"{path} names a code that nobody has checked.");
            Assert.Equal(page.One("h1").TextContent, data.GetProperty("name").GetString());
            Assert.Equal(page.One("link[rel=canonical]").GetAttribute("href"), data.GetProperty("url").GetString());
            Assert.Equal(page.One("html").GetAttribute("lang"), data.GetProperty("inLanguage").GetString());
            Assert.Equal(page.One("a[rel=license]").GetAttribute("href"), data.GetProperty("license").GetString());
        }
    }

    /// <summary>RFC 4287, sections 4.1.1, 4.1.2, 4.2.6, 4.2.7 and 3.3.</summary>
    private static IEnumerable<string> FaultsOfFeed(XElement feed)
    {
        if (feed.Name != Atom + "feed")
        {
            yield return $"The root is {feed.Name}.";
        }

        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            var name = part.Element(Atom + "title")?.Value ?? "";
            foreach (var element in new[] { "id", "title", "updated" }.Where(element => part.Elements(Atom + element).Count() != 1))
            {
                yield return $"`{name}` has not one {element}.";
            }

            if (!IsWhole(part.Element(Atom + "id")?.Value)
                || !part.Elements(Atom + "link").All(link => IsWhole(link.Attribute("href")?.Value)))
            {
                yield return $"`{name}` has an id or a link that is not a whole address.";
            }

            if (!DateTimeOffset.TryParseExact(
                part.Element(Atom + "updated")?.Value,
                "yyyy-MM-dd'T'HH:mm:ssK",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _))
            {
                yield return $"`{name}` has a date that is not as RFC 3339 writes it.";
            }

            if (part.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value == "alternate") != 1)
            {
                yield return $"`{name}` leads to no page.";
            }
        }

        if (feed.Elements(Atom + "link").Count(
            link => link.Attribute("rel")?.Value == "self" && link.Attribute("href")?.Value == new Uri(BaseUrl, "feed.xml").AbsoluteUri)
            != 1)
        {
            yield return "The feed does not say where it is.";
        }

        if (feed.Element(Atom + "author")?.Element(Atom + "name") is not { Value.Length: > 0 })
        {
            yield return "The feed has no author, and its entries have none of their own.";
        }

        if (feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value).Distinct().Count()
            != feed.Elements(Atom + "entry").Count())
        {
            yield return "Two entries have one id.";
        }
    }

    /// <summary>sitemaps.org, protocol 0.9.</summary>
    private static IEnumerable<string> FaultsOfSitemap(XElement map)
    {
        var pages = map.Elements().ToList();
        if (map.Name != Map + "urlset" || pages.Any(page => page.Name != Map + "url" || page.Elements(Map + "loc").Count() != 1))
        {
            yield return "It is no set of pages with one address each.";
        }

        if (pages.Count is 0 or > 50_000)
        {
            yield return $"It has {pages.Count} pages.";
        }

        foreach (var address in pages
            .Select(page => page.Element(Map + "loc")!.Value)
            .Where(address => !address.StartsWith(BaseUrl.AbsoluteUri, StringComparison.Ordinal) || address.Length >= 2_048))
        {
            yield return $"{address} is not an address of this site.";
        }

        foreach (var day in map
            .Descendants(Map + "lastmod")
            .Where(day => !DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            yield return $"{day.Value} is no day.";
        }
    }

    private static bool IsWhole(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme is "https" or "http";

    private static XElement Xml(string path) => XDocument.Parse(Whole.Value.Text(path)).Root!;
}
