using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Counts that every article that was assembled was also verified as an article page, once.</summary>
internal static class ArticleTally
{
    public static IReadOnlyList<Problem> Verify(IReadOnlyCollection<AssembledArticle> assembled, IReadOnlyList<VerifiedPage> pages)
    {
        var verified = new Dictionary<UrlPath, int>();
        foreach (var page in pages)
        {
            if (page.Kind == PageKind.Article)
            {
                verified[page.Url] = verified.GetValueOrDefault(page.Url) + 1;
            }
        }

        var problems = new List<Problem>();
        foreach (var article in assembled)
        {
            verified.Remove(article.Url, out var times);
            if (times != 1)
            {
                problems.Add(PageNotVerified.Times(article, times));
            }
        }

        foreach (var page in pages)
        {
            if (verified.Remove(page.Url))
            {
                problems.Add(PageNotVerified.NotAssembled(page));
            }
        }

        return problems;
    }
}
