namespace BackHealthSite.Tests.Checks.Language;

public sealed class AbbreviationUnexplainedTests
{
    private const string Rule = "BHS433";

    [Theory]
    [InlineData("You may have an MRI scan. The MRI scan is safe.", "MRI")]
    [InlineData("Some NSAIDs upset the tummy.", "NSAIDs")]
    [InlineData("A gene called for short HLAB.", null)]
    [InlineData("Many carry HLA-B27.", "HLA-B27")]
    public void Letters_alone_are_reported_once(string words, string? place) =>
        LanguageSite.Fails(Rule, words, place is null ? [] : [place]);

    [Theory]
    [InlineData("You may have a magnetic resonance imaging (MRI) scan. An MRI scan is safe.")]
    [InlineData("MRI (magnetic resonance imaging) shows discs.")]
    [InlineData("The NHS and a UK guideline say so.")]
    [InlineData("Cauda equina (KAW-duh ih-KWY-nuh) is a bundle of nerves.")]
    [InlineData("An X-ray shows bones. The disc is at L5 or S1.")]
    [InlineData("The disc at L5-S1 is the lowest, below those from L1-L2 on.")]
    [InlineData("You must NOT do this, and BACK PAIN is no exception.")]
    [InlineData("TODO: write it.")]
    public void Letters_with_their_words_pass(string words) => LanguageSite.Passes(Rule, words);
}
