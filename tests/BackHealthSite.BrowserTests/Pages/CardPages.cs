using System.Text;
using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Pages;

/// <summary>The pages whose cards are hardest to show: few enough to be looked at in every way there is.</summary>
internal static class CardPages
{
    /// <summary>The overview of all warning signs, which shows the three cards with every block.</summary>
    public const string Overview = "warning-signs/";

    /// <summary>A warning sign, the article with the most blocks in its cards, and the longest article.</summary>
    public static IReadOnlyList<string> Of(BuiltSite site) =>
    [
        .. new[]
        {
            site.Articles.First(article => article.StartsWith(Overview, StringComparison.Ordinal)),
            site.Articles.MaxBy(article => Html(site, article).Split("data-red-flag=").Length)!,
            site.Articles.MaxBy(article => Html(site, article).Length)!,
            Overview,
        }.Distinct(),
    ];

    private static string Html(BuiltSite site, string page) => Encoding.UTF8.GetString(site.Files[page + "index.html"].Span);
}
