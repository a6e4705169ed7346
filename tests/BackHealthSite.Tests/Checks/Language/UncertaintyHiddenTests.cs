namespace BackHealthSite.Tests.Checks.Language;

public sealed class UncertaintyHiddenTests
{
    private const string Rule = "BHS439";

    [Theory]
    [InlineData("Heat eases stiffness. [@good-two]", "Heat eases stiffness.")]
    [InlineData("Heat eases stiffness [@good-two].", "Heat eases stiffness")]
    [InlineData("Cold may help. Heat eases stiffness. [@good-two]", "Heat eases stiffness.")]
    public void A_sentence_on_weaker_sources_alone_leaves_room(string words, string place) =>
        Assert.StartsWith(place, Assert.Single(LanguageSite.PlacesOf(Rule, LanguageSite.Problems(words))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Heat may ease stiffness. [@good-two]")]
    [InlineData("Heat eases stiffness. [@good-two] [@good-one]")]
    [InlineData("Heat eases stiffness. [@good-one]")]
    [InlineData("One review found that heat eases stiffness. [@good-two]")]
    [InlineData("Move slowly and gently. [@good-two]")]
    [InlineData("Things that may help:\n\n- a heat pack [@good-two]")]
    [InlineData("Heat eases stiffness. Cold may do so too. [@good-two]")]
    public void Doubt_a_strong_source_or_advice_pass(string words) => LanguageSite.Passes(Rule, words);
}
