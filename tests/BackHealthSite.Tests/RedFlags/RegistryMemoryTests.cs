using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>A registry that was read before is the one that reading anew would give.</summary>
public sealed class RegistryMemoryTests
{
    private readonly RegistryMemory memory = new();

    [Fact]
    public void The_same_words_are_read_once()
    {
        var first = memory.Read(FileOf(SmallRegistry.Text));

        Assert.Same(first, memory.Read(FileOf(SmallRegistry.Text)));
        Assert.NotSame(first, memory.Read(FileOf(SmallRegistry.Text + "\n")));
    }

    [Fact]
    public void What_is_wrong_with_them_is_told_every_time()
    {
        var faulty = SmallRegistry.Text + "nonsense: 1\n";
        var site = TestSite.With("").WithBytes(SmallRegistry.Path, System.Text.Encoding.UTF8.GetBytes(faulty));
        var pipeline = new SitePipeline(TestSite.Options) { Registries = memory };

        var first = pipeline.Inspect(site.Files, TestContext.Current.CancellationToken).Result.Problems;
        var second = pipeline.Inspect(site.Files, TestContext.Current.CancellationToken).Result.Problems;

        Assert.Contains(first, problem => problem.Message.Contains("nonsense", StringComparison.Ordinal));
        Assert.Equal(first, second);
    }

    [Fact]
    public void Words_that_were_read_long_ago_are_read_again()
    {
        var first = memory.Read(FileOf(SmallRegistry.Text));
        for (var lines = 1; lines <= 20; lines++)
        {
            memory.Read(FileOf(SmallRegistry.Text + new string('\n', lines)));
        }

        var again = memory.Read(FileOf(SmallRegistry.Text));
        Assert.NotSame(first, again);
        Assert.Equal(first.Registry!.Flags.Select(flag => flag.Id), again.Registry!.Flags.Select(flag => flag.Id));
    }

    private static SourceFile FileOf(string text) => new(SmallRegistry.Path, text);
}
