using System.Text;
using AngleSharp.Html.Dom;
using BackHealthSite.Benchmarks.Corpus;

namespace BackHealthSite.Tests.Site.Lists;

/// <summary>A whole site of so many articles, each of few words but with names and relations as real ones have.</summary>
internal sealed class LongLists
{
    private LongLists(SiteBuild build, IReadOnlyList<CorpusArticle> articles)
    {
        Build = build;
        Articles = articles;
        Pages = build.Files
            .Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && !IsArticle(file.Path))
            .ToDictionary(file => "/" + file.Path[..^"index.html".Length], file => build.Page(file.Path), StringComparer.Ordinal);
    }

    public SiteBuild Build { get; }

    public IReadOnlyList<CorpusArticle> Articles { get; }

    /// <summary>The pages that are no articles, by address.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public static string AddressOf(CorpusArticle article) => $"/{article.Topic}/{article.Id}/";

    public static LongLists Of(int count)
    {
        CorpusArticle[] articles = [.. Enumerable.Range(0, count).Select(number => CorpusArticle.Of(number, count))];
        return new LongLists(Site(articles).Passes(), articles);
    }

    public static MarkedSite Site(IEnumerable<CorpusArticle> articles)
    {
        var text = new StringBuilder();
        foreach (var article in articles)
        {
            text.Append(ManyArticles.Of($"{article.Topic}/{article.Id}.md", article.Title, string.Join('\n', Matter(article))));
        }

        return MarkedSite.With(text.ToString()).Without("causes/strain.md").Without("symptoms/stiffness.md");
    }

    /// <summary>The addresses that the pages of a list lead to, the list at an address and all below it.</summary>
    public IEnumerable<string> LinksOf(string list) => Pages
        .Where(page => page.Key.StartsWith(list, StringComparison.Ordinal))
        .SelectMany(page => page.Value.AttributesOf("main a", "href"))
        .OfType<string>();

    private static IEnumerable<string> Matter(CorpusArticle article) =>
    [
        $"aliases: [{string.Join(", ", article.Aliases)}]",
        $"related: [{string.Join(", ", article.Related)}]",
        $"relatedRarely: [{string.Join(", ", article.RelatedRarely)}]",
    ];

    private static bool IsArticle(string path) => path.Split('/') is [_, var id, _] && id.StartsWith("article-", StringComparison.Ordinal);
}
