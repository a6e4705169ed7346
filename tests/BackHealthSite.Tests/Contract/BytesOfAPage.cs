using System.Text;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Publishing;
using BackHealthSite.Rules;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract;

/// <summary>Beside these tests nothing else runs: what they count is counted for the whole process.</summary>
[CollectionDefinition(nameof(NothingBeside), DisableParallelization = true)]
public sealed class NothingBeside;

/// <summary>
/// What one article more lets PostProcess and Output allocate: its page, its verification, and its part of what is made for the whole site.
/// On one thread and warm, this figure has no noise.
/// </summary>
[Collection(nameof(NothingBeside))]
[Trait("Takes", "long")]
public sealed class BytesOfAPage
{
    /// <summary>A tenth above what it was when it was last brought down.</summary>
    private const int Most = 197_000;

    private const int Few = 50;
    private const int Many = 100;

    /// <summary>The runtime compiles what runs often once more, into code that allocates less.</summary>
    private const int MostRounds = 60;

    [Fact]
    public void An_article_more_allocates_no_more_than_it_did()
    {
        var (few, many) = (Assembled(Few), Assembled(Many));
        var least = long.MaxValue;
        for (var round = 0; round < MostRounds && least > Most; round++)
        {
            least = Math.Min(least, (Allocated(many) - Allocated(few)) / (Many - Few));
        }

        Assert.True(least <= Most, $"An article allocates {least} bytes; it may allocate {Most}.");
    }

    private static AssembledSite Assembled(int articles)
    {
        var files = CorpusFolder.Files(articles).Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));
        var pipeline = TestSite.Pipeline(TestSite.Options);
        return pipeline.Process(pipeline.Input(files), TestContext.Current.CancellationToken);
    }

    private static long Allocated(AssembledSite assembled)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Finish(assembled);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static void Finish(AssembledSite assembled)
    {
        using var finisher = new PageFinisher(assembled.Site!, assembled.Sources, RuleList.All) { AtOnce = 1 };
        finisher.Finish(new DiscardedOutput(), TestContext.Current.CancellationToken);
        var pages = finisher.Result();
        Assert.Empty(pages.Judge(assembled.Site!, SiteFiles.Of(assembled.Site!, pages.Assets)));
    }
}
