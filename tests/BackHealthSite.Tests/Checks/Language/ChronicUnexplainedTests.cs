namespace BackHealthSite.Tests.Checks.Language;

public sealed class ChronicUnexplainedTests
{
    private const string Rule = "BHS422";

    [Theory]
    [InlineData("Chronic pain can be treated. It has lasted 3 months.", "Chronic")]
    [InlineData("It lasts long. Many people have it. Then it is chronic.", "chronic")]
    public void The_word_alone_is_refused_once(string words, string place) =>
        LanguageSite.Fails(Rule, words + " Chronic pain is real.", place);

    [Theory]
    [InlineData("Back pain that has lasted 3 months or more is called chronic.")]
    [InlineData("Long-lasting (chronic) pain can be treated. Chronic pain is real.")]
    [InlineData("It has lasted 12 weeks. Doctors call it chronic.")]
    [InlineData("Pain that goes on for three months or longer is chronic.")]
    [InlineData("Back pain that lasts long has a name:\n\n- chronic pain")]
    public void The_word_with_its_meaning_passes(string words) => LanguageSite.Passes(Rule, words);

    [Fact]
    public void A_heading_is_no_sentence() => LanguageSite.Passes(Rule, "### Chronic pain\n\nPain that has lasted long is chronic.");
}
