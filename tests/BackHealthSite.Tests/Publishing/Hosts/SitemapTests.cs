using System.Text;
using System.Xml.Linq;
using BackHealthSite.Content;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Publishing.Hosts;

public class SitemapTests
{
    private static readonly SiteSettings Settings = new("BackHealthSite", new Uri("https://example.org/a/"), null, Indexing: true);

    [Fact]
    public void Every_page_has_its_full_address_and_its_own_date() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.org/a/</loc>
          </url>
          <url>
            <loc>https://example.org/a/causes/herniated-disc/</loc>
            <lastmod>2026-11-22</lastmod>
          </url>
        </urlset>

        """,
        Text([new(new UrlPath("/causes/herniated-disc/"), new DateOnly(2026, 11, 22)), new(UrlPath.Home, null)]));

    [Fact]
    public void It_names_every_page_that_was_built_but_the_one_for_what_is_not_found_and_old_addresses()
    {
        var build = MarkedSite.Matter("redirectFrom: [/old/strain/]")
            .Change("symptoms/stiffness.md", "checked: 2026-11-22", "checked: 2026-10-01")
            .Passes();
        var pages = build.Files
            .Select(file => file.Path)
            .Where(path => path.EndsWith("index.html", StringComparison.Ordinal) && !path.StartsWith("old/", StringComparison.Ordinal))
            .Select(path => "https://example.org/" + path[..^"index.html".Length]);
        var entries = XDocument.Parse(build.Text("sitemap.xml")).Root!.Elements()
            .ToDictionary(entry => entry.Elements().First().Value, entry => entry.Elements().Skip(1).SingleOrDefault()?.Value);
        Assert.Equal(pages.Order(StringComparer.Ordinal), entries.Keys);
        Assert.Equal(
            [("https://example.org/causes/strain/", "2026-11-22"), ("https://example.org/symptoms/stiffness/", "2026-10-01")],
            entries.Where(entry => entry.Value is not null).Select(entry => (entry.Key, entry.Value!)));
    }

    [Fact]
    public void A_site_without_pages_has_an_empty_set() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>

        """,
        Text([]));

    [Fact]
    public void There_is_no_byte_order_mark() => Assert.Equal((byte)'<', Sitemap.Write(Settings, []).Bytes.Span[0]);

    private static string Text(SitemapEntry[] entries) => Encoding.UTF8.GetString(Sitemap.Write(Settings, entries).Bytes.Span);
}
