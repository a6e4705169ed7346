using BackHealthSite.Caching;
using BackHealthSite.Diagnostics;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Caching;

/// <summary>A cache is safe to lose, and never trusted beyond what it was written for.</summary>
public sealed class OutcomeCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int judged;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_found_is_found_in_the_next_run()
    {
        Run("words");
        Run("words");
        Assert.Equal(1, judged);
        Run("other words");
        Assert.Equal(2, judged);
    }

    [Fact]
    public void What_a_run_has_not_used_is_gone()
    {
        Run("words");
        Run("other words");
        Run("words");
        Assert.Equal(3, judged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_broken_cache_is_none(int at)
    {
        Run("words");
        var bytes = File.ReadAllBytes(Place);
        bytes[at < 0 ? ^1 : at] ^= 1;
        File.WriteAllBytes(Place, bytes);
        Run("words");
        Assert.Equal(2, judged);
        Run("words");
        Assert.Equal(2, judged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(100)]
    public void Half_a_cache_is_none(int length)
    {
        Run("words");
        File.WriteAllBytes(Place, File.ReadAllBytes(Place)[..length]);
        Run("words");
        Assert.Equal(2, judged);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_error()
    {
        folder.WriteFile("cache", "a file where the folder should be");
        Run("words");
        Assert.Equal(1, judged);
    }

    [Fact]
    public void Nothing_but_the_cache_is_left_in_its_folder()
    {
        Run("words");
        Assert.Equal(Place, Assert.Single(Directory.EnumerateFileSystemEntries(folder.At("cache"))));
    }

    private string Place => folder.At("cache/outcomes.bin");

    private void Run(string words)
    {
        var cache = OutcomeCache.Open(folder.At("cache"));
        var found = cache.Of(BuildStep.Judgement, "causes/strain.md", () => new Basis(words), () =>
        {
            judged++;
            var where = new Location("causes/strain.md", new TextSpan(1, 3));
            return (IReadOnlyList<Problem>)[new Problem(RuleUnderTest, Severity.Warning, where, words, "Fix it.").MendedBy(Edit)];
        });
        Assert.Equal(words, Assert.Single(found).Message);
        Assert.Same(RuleUnderTest, found[0].Rule);
        Assert.Equal(new TextSpan(1, 3), found[0].Where.Span);
        Assert.Equal(Edit, found[0].Edit);
        cache.Save();
    }

    private static SourceEdit Edit => new(new TextSpan(2, 2), "Words.\n");

    private static Rule RuleUnderTest => BackHealthSite.Rules.RuleList.All[0];
}
