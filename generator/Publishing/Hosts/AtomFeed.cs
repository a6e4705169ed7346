using System.ServiceModel.Syndication;
using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>An article in the feed, with the day it was last checked.</summary>
internal sealed record FeedEntry(string Title, string Summary, UrlPath Page, DateOnly Checked);

/// <summary>`feed.xml`: the articles checked last, as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    public const string Path = "feed.xml";

    private const int MostEntries = 50;

    public static OutputFile Write(SiteSettings settings, IEnumerable<FeedEntry> articles)
    {
        var newest = articles.OrderByDescending(article => article.Checked).ThenBy(article => article.Page).Take(MostEntries).ToList();
        var home = settings.AddressOf(UrlPath.Home);
        var own = new Uri(settings.AddressOf(new UrlPath("/" + Path)));
        var feed = new SyndicationFeed(newest.Select(article => Entry(settings, article)))
        {
            Id = home,
            Title = new TextSyndicationContent(XmlFile.Text(settings.Title)),
            // RFC 4287 asks for a day even where no article has one.
            LastUpdatedTime = newest.Count == 0 ? DateTimeOffset.UnixEpoch : Midnight(newest[0].Checked),
        };
        feed.Authors.Add(new SyndicationPerson { Name = XmlFile.Text(settings.Publisher ?? settings.Title) });
        feed.Links.Add(SyndicationLink.CreateSelfLink(own, "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(home), "text/html"));
        return XmlFile.Write(Path, new Atom10FeedFormatter(feed).WriteTo);
    }

    private static SyndicationItem Entry(SiteSettings settings, FeedEntry article)
    {
        var address = settings.AddressOf(article.Page);
        var item = new SyndicationItem
        {
            Id = address,
            Title = new TextSyndicationContent(XmlFile.Text(article.Title)),
            Summary = new TextSyndicationContent(XmlFile.Text(article.Summary)),
            LastUpdatedTime = Midnight(article.Checked),
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(address), "text/html"));
        return item;
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
