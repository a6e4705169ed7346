using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// Whatever changes a card, at whatever step, the build fails: the registry, its loader, an article. (The theme: see Verification.)
/// </summary>
[Trait("Takes", "long")]
public sealed class CardsCannotChange
{
    [Theory]
    [InlineData("new trouble peeing, new leaks, you cannot control or feel pee or poo", "trouble peeing")]
    [InlineData("you have lost weight without trying", "you have lost some weight")]
    [InlineData("you are worried or struggling to cope", "you are worried")]
    [InlineData("If you are worried, get medical help.", "If you are worried, rest.")]
    public void A_changed_word_in_the_registry_is_not_approved(string words, string by)
    {
        var registry = FrozenInput.Text(RegistryReader.Path);
        var at = registry.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The registry does not say: {words}");
        var changed = registry[..at] + by + registry[(at + words.Length)..];
        var build = TestSite.WithWholeRegistry("").Sealed().WithBytes(
            RegistryReader.Path,
            System.Text.Encoding.UTF8.GetBytes(changed)).Inspect();
        Assert.Contains("BHS309", build.Rules);
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void A_loader_that_swaps_two_bullets_is_caught_on_the_final_bytes() => AssertCaught(registry => registry with
    {
        Cards = [.. registry.Cards.Select(card => card with { Bullets = [card.Bullets[1], card.Bullets[0], .. card.Bullets.Skip(2)] })],
    });

    [Fact]
    public void A_loader_that_loses_a_core_flag_is_caught_on_the_final_bytes() => AssertCaught(registry => registry with
    {
        Flags = [.. registry.Flags.Where(flag => flag.Id != "cauda-equina")],
    });

    [Fact]
    public void A_loader_that_loses_an_emergency_block_is_caught_on_the_final_bytes() => AssertCaught(registry => registry with
    {
        Flags = [.. registry.Flags.Select(
            flag => flag with { Blocks = [.. flag.Blocks.Where(block => flag.Core || block.Urgency == flag.Urgency)] })],
    });

    [Fact]
    public void A_loader_that_changes_the_disclaimer_is_caught_on_the_final_bytes() =>
        AssertCaught(registry => registry with { Disclaimer = "All is well." }, "BHS506");

    [Fact]
    public void An_unchanged_registry_passes() => Assert.Empty(Verify(registry => registry));

    private static void AssertCaught(Func<RedFlagRegistry, RedFlagRegistry> change, string rule = "BHS502") =>
        Assert.Contains(Verify(change), problem => problem.Rule.Id == rule);

    /// <summary>A whole site, rendered from a registry that was changed after it was loaded and checked.</summary>
    private static IReadOnlyList<Problem> Verify(Func<RedFlagRegistry, RedFlagRegistry> change)
    {
        var (pipeline, output, cancellation) =
            (TestSite.Pipeline(TestSite.Options), new OutputInMemory(), TestContext.Current.CancellationToken);
        var assembled = pipeline.Process(SiteSources.Decode(TestSite.Frozen().Files), cancellation);
        var changed = assembled with { Site = assembled.Site! with { Registry = change(assembled.Site.Registry) } };
        return pipeline.Output(pipeline.PostProcess(changed, output, cancellation), output).Problems;
    }
}
