using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Tests.Verification;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Contract.Examples;

/// <summary>Verifies the finished page that an example changes; the page is `page`, the registry it is held to is `registry`.</summary>
internal static class ExamplePage
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    private static readonly UrlPath[] Files =
        [.. new[] { "/assets/site.1a2b.css", "/assets/icon.svg", "/assets/search.9c.js", "/feed.xml" }.Select(path => new UrlPath(path))];

    private static readonly Lazy<IReadOnlyList<VerifiedPage>> Others = new(() => new SitesToLinkTo().At(SamplePage.Site));

    /// <summary>What is found: the id of the rule and the file that the page comes from.</summary>
    public static IReadOnlyList<string> Found(Example example, string text) => example.Kind switch
    {
        ExampleKind.Tally =>
            Shown(ArticleTally.Verify([new AssembledArticle(SamplePage.Url, Location.StartOf("causes/slipped-disc.md"))], Times(text))),
        ExampleKind.Answer => Shown(Answered(text)),
        _ => Shown(OfPage(text, example.Asked == "--signed")),
    };

    private static List<string> Shown(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => $"{problem.Rule.Id} {problem.Where.Path}")];

    private static IEnumerable<Problem> OfPage(string text, bool isSigned)
    {
        var (page, registry) = (SamplePage.Html, SampleRegistry.Yaml);
        foreach (var change in ExampleText.Of(text))
        {
            (page, registry) = change.Path == "page" ? (change.Change(page)!, registry) : (page, change.Change(registry)!);
        }

        var article = SamplePage.Article(page) with { Signature = isSigned ? new Signature("Dr A. Name", "GMC 1234567", Day) : null };
        var verified = SamplePage.Verify(article);
        return [
            .. SampleRegistry.Read(registry).Problems,
            .. verified.Problems,
            .. SiteLinkVerifier.Verify([verified, .. Others.Value], Files),
        ];
    }

    private static IReadOnlyList<VerifiedPage> Times(string text) =>
        [.. Enumerable.Repeat(SamplePage.Verify(SamplePage.Article(SamplePage.Html)), int.Parse(text, CultureInfo.InvariantCulture))];

    /// <summary>A state and an address: `Broken https://health.example/`.</summary>
    private static IEnumerable<Problem> Answered(string text)
    {
        var (state, address) = (Enum.Parse<LinkState>(text.Split(' ')[0]), new Uri(text.Split(' ')[1]));
        var known = new RememberedLink(new LinkFinding(state, "so it is said") { MovedTo = address }, Day, Day);
        return LinkProblems.Of(
            new LinkReport([new CheckedLink(new WebLink(address, [Location.StartOf("_data/sources.yml")]), known)], 1, WasStopped: false));
    }
}
