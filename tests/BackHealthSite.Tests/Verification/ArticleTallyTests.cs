using BackHealthSite.Diagnostics;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class ArticleTallyTests
{
    private static readonly AssembledArticle Article = new(SamplePage.Url, Location.StartOf("causes/slipped-disc.md"));

    private readonly VerifiedPage verified = SamplePage.Verify(SamplePage.Article(SamplePage.Html));

    [Fact]
    public void An_article_verified_once_is_in_order() =>
        Assert.Empty(ArticleTally.Verify([Article], [verified, SamplePage.Verify(SamplePage.Other("/about/", "<h1>About</h1>"))]));

    [Fact]
    public void An_article_never_verified_is_refused()
    {
        var problem = Assert.Single(ArticleTally.Verify([Article], []));

        Assert.Equal("BHS515", problem.Rule.Id);
        Assert.Equal("causes/slipped-disc.md", problem.Where.Path);
    }

    [Fact]
    public void An_article_verified_as_another_kind_of_page_is_refused() =>
        Assert.Equal("PageNotVerified", SamplePage.RulesOf(ArticleTally.Verify([Article], [verified with { Kind = PageKind.Other }])));

    [Fact]
    public void An_article_verified_twice_is_refused() =>
        Assert.Equal("PageNotVerified", SamplePage.RulesOf(ArticleTally.Verify([Article], [verified, verified])));

    [Fact]
    public void An_article_page_that_nobody_assembled_is_refused() =>
        Assert.Equal("PageNotVerified", SamplePage.RulesOf(ArticleTally.Verify([], [verified, verified])));
}
