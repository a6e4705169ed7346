using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class ManyPagesTests
{
    [Fact]
    public void One_verifier_reads_many_pages_at_once()
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        var broken = SamplePage.With("a high temperature", "a temperature");
        var problems = new int[200];

        Parallel.For(0, problems.Length, i =>
            problems[i] = verifier.Verify(SamplePage.Article(i % 2 == 0 ? SamplePage.Html : broken)).Problems.Count);

        Assert.All(problems.Index(), found => Assert.Equal(found.Index % 2, found.Item));
    }
}
