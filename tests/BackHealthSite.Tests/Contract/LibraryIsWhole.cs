using BackHealthSite.Source;
using AngleSharp.Html.Dom;

namespace BackHealthSite.Tests.Contract;

/// <summary>What must hold of the articles of the real site together.</summary>
public sealed class LibraryIsWhole
{
    private const int FewestWaysIn = 2;
    private const int ParagraphOfWords = 8;

    private static readonly Lazy<SiteBuild> Built = new(() => TestSite.RealWith("").Build());

    private static readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> Articles = new(() => Built.Value.Files
        .Where(file => file.Path.Split('/') is [not ("pages" or "search"), _, "index.html"])
        .Where(file => Built.Value.Text(file.Path).Contains("<article ", StringComparison.Ordinal))
        .ToDictionary(file => "/" + file.Path[..^"index.html".Length], file => Built.Value.Page(file.Path)));

    [Fact]
    public void Every_article_is_reached_from_its_topic_the_A_to_Z_and_two_other_articles()
    {
        var aToZ = LinksOf(Built.Value.Page("a-to-z/index.html"));
        var links = Articles.Value.ToDictionary(article => article.Key, article => LinksOf(article.Value));
        Assert.NotEmpty(links);
        foreach (var address in links.Keys)
        {
            var topic = LinksOf(Built.Value.Page(address.Split('/')[1] + "/index.html"));
            var ways = links.Count(other => other.Key != address && other.Value.Contains(address));
            Assert.True(aToZ.Contains(address), $"{address} is not in the A to Z.");
            Assert.True(topic.Contains(address), $"{address} is not on the page of its topic.");
            Assert.True(ways >= FewestWaysIn, $"Only {ways} articles lead to {address}.");
        }
    }

    [Theory]
    [InlineData("causes", "symptoms")]
    [InlineData("causes", "pain-types")]
    [InlineData("symptoms", "causes")]
    [InlineData("pain-types", "causes")]
    [InlineData("pain-types", "symptoms")]
    [InlineData("warning-signs", "causes")]
    [InlineData("what-helps", "causes", "symptoms", "pain-types")]
    public void Every_article_leads_on_to_the_topics_that_its_reader_wants_next(string topic, params string[] next)
    {
        var site = new SitePipeline(TestSite.Options).Process(SiteSources.Decode(TestSite.RealWith("").Files), TestContext.Current.CancellationToken).Site!;
        var topics = site.Articles.ToDictionary(article => article.Id, article => article.Topic.Id);
        var articles = site.Articles.Where(article => article.Topic.Id == topic).ToList();
        Assert.NotEmpty(articles);
        Assert.Empty(articles.Where(article => !article.Relations.Any(relation => next.Contains(topics[relation.To]))).Select(article => article.Id.Value));
    }

    [Fact]
    public void No_two_articles_share_a_paragraph()
    {
        var shared = Articles.Value
            .SelectMany(article => article.Value.QuerySelectorAll("main .prose p").Select(paragraph => (article.Key, Words: Plain(paragraph))))
            .Where(paragraph => paragraph.Words.Split(' ').Length >= ParagraphOfWords)
            .GroupBy(paragraph => paragraph.Words)
            .Where(group => group.Select(paragraph => paragraph.Key).Distinct().Skip(1).Any())
            .Select(group => $"{string.Join(", ", group.Select(paragraph => paragraph.Key))}: {group.Key}");
        Assert.Empty(shared);
    }

    private static HashSet<string> LinksOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0])];

    /// <summary>The words of a paragraph without the numbers of its sources.</summary>
    private static string Plain(AngleSharp.Dom.IElement paragraph)
    {
        var copy = (AngleSharp.Dom.IElement)paragraph.Clone();
        foreach (var number in copy.QuerySelectorAll("sup"))
        {
            number.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
