using System.Text;
using System.Xml.Linq;
using BackHealthSite.Content;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Publishing.Hosts;

public class AtomFeedTests
{
    private static readonly SiteSettings Settings = new("BackHealthSite", new Uri("https://example.org/a/"), null, Indexing: true);
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_articles_checked_last_come_first() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">BackHealthSite</title>
          <id>https://example.org/a/</id>
          <updated>2026-11-22T00:00:00Z</updated>
          <author>
            <name>BackHealthSite</name>
          </author>
          <link rel="self" type="application/atom+xml" href="https://example.org/a/feed.xml" />
          <link rel="alternate" type="text/html" href="https://example.org/a/" />
          <entry>
            <id>https://example.org/a/symptoms/sciatica/</id>
            <title type="text">Sciatica &amp; “nerve pain”</title>
            <summary type="text">Pain &lt;b&gt; that runs down a leg</summary>
            <updated>2026-11-22T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/a/symptoms/sciatica/" />
          </entry>
          <entry>
            <id>https://example.org/a/causes/herniated-disc/</id>
            <title type="text">Herniated disc</title>
            <summary type="text">A disc that presses</summary>
            <updated>2026-01-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/a/causes/herniated-disc/" />
          </entry>
        </feed>

        """,
        Text(
            new("Herniated disc", "A disc that presses", new UrlPath("/causes/herniated-disc/"), new DateOnly(2026, 1, 2)),
            new(
                "Sciatica & “nerve pain”",
                "Pain <b> that runs down a leg",
                new UrlPath("/symptoms/sciatica/"),
                new DateOnly(2026, 11, 22))));

    [Fact]
    public void A_feed_without_articles_still_has_what_the_format_asks_for()
    {
        var feed = XDocument.Parse(Text()).Root!;

        Assert.Equal(["title", "id", "updated", "author", "link", "link"], feed.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_character_that_xml_cannot_hold_is_replaced() =>
        Assert.Contains(
            "<title type=\"text\">a\uFFFDb😀</title>",
            Text(new FeedEntry("a\u0001b😀", "", UrlPath.Home, new DateOnly(2026, 1, 2))),
            StringComparison.Ordinal);

    [Fact]
    public void Only_the_newest_fifty_are_listed_and_equal_days_by_address()
    {
        var articles = Enumerable.Range(100, 80).Select(
            i => new FeedEntry($"{i}", "", new UrlPath($"/{i}/"), new DateOnly(2026, 1, 2))).Reverse().ToArray();
        var titles = XDocument.Parse(Text(articles)).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value);

        Assert.Equal(Enumerable.Range(100, 50).Select(i => $"{i}"), titles);
    }

    private static string Text(params FeedEntry[] articles) => Encoding.UTF8.GetString(AtomFeed.Write(Settings, articles).Bytes.Span);
}
