using BackHealthSite.Checks;
using BackHealthSite.Markdown;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// What `Process` allocates for an article of the frozen library, on one thread and with everything read once before: the one figure of
/// speed that has no noise. The bounds lie a tenth above what was reached on 2026-11-30 before the compiler had seen
/// what is called often; what is allocated once for a site is not in them.
/// </summary>
[Trait("Takes", "long")]
public sealed class BytesOfAnArticle
{
    private const int Rounds = 5;

    private static readonly PublishedSite Site = FrozenSite.Build.Result.Assembled!;
    private static readonly SiteSources Sources = SiteSources.Decode(FrozenInput.Files);

    [Fact]
    public void Reading_its_Markdown_takes_few_bytes()
    {
        var places = new PagePlaces(Site.Data.Topics);
        AssertTakesAtMost(93_000, article => MarkdownReader.Read(Sources.Texts[article.Page.File.Path], places));
    }

    [Fact]
    public void All_rules_together_take_few_bytes()
    {
        var checker = new SiteChecker(RuleList.Run);
        var lists = WordLists.Of(Site, RuleList.Run.Phrases, RuleList.Run.Patterns);
        AssertTakesAtMost(402_000, article => checker.CheckArticle(article, Site, lists));
    }

    private static void AssertTakesAtMost(int bytes, Action<Article> read)
    {
        var least = Enumerable.Range(0, Rounds).Min(_ => AllocatedBy(read)) / Site.Articles.Length;
        Assert.True(least <= bytes, $"{least} bytes an article, and {bytes} are allowed.");
    }

    private static long AllocatedBy(Action<Article> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in Site.Articles)
        {
            read(article);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
