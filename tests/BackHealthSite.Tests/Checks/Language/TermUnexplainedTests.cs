namespace BackHealthSite.Tests.Checks.Language;

public sealed class TermUnexplainedTests
{
    private const string Rule = "BHS441";

    private const string Glossary = """
        -- _data/glossary.yml --
        - {term: uveitis, plain: "inflammation inside the eye that makes it red and painful"}
        - {term: inflammation, plain: "the body's reaction to injury or illness, which can bring swelling, heat and pain"}
        - {term: tendon, plain: "a strong cord that joins a muscle to a bone", also: [tendons]}
        - {term: disc, plain: "a soft cushion between two bones of the spine", also: [discs]}
        - {term: herniated disc, plain: "a disc whose soft middle bulges out", also: [slipped disc]}
        - {term: stiffness, plain: "a back that is hard to move"}
        - {term: acute, plain: "new, lasting days or weeks"}
        - {term: inflammatory, plain: "caused by inflammation in the body"}
        - {term: lumbar, plain: "of the lower back"}
        """;

    [Theory]
    [InlineData("The eyes can be affected by uveitis. Uveitis hurts.", "uveitis")]
    [InlineData("Some people have:\n\n- sore tendons", "tendons")]
    [InlineData("It began in 2020. A herniated disc can hurt.", "herniated disc")]
    [InlineData("An operation can help. It is lumbar surgery.", "lumbar")]
    public void A_term_without_its_plain_words_is_reported_at_its_first_use(string words, string place) =>
        Assert.Equal([place], Places(words));

    [Theory]
    [InlineData("Some get an inflammation inside the eye (uveitis), with swelling and pain in the body.")]
    [InlineData("Uveitis (a red and painful eye) is one sign.")]
    [InlineData("A tendon is a strong cord.")]
    [InlineData("The cords are called tendons.")]
    [InlineData("Strong cords join muscle and bone. A tendon can be sore.")]
    [InlineData("A tendon, a cord from muscle to bone, can be sore.")]
    [InlineData("Soft cushions lie between the bones of the spine: the discs.")]
    [InlineData("Acute pain starts suddenly and is over within days or weeks.")]
    [InlineData("Read about [stiffness](xref:stiffness). It is common.")]
    [InlineData("Long days in the garden can tendon the back.")]
    [InlineData("The body reacts to an injury with inflammation, that is heat and swelling. Then the pain is inflammatory.")]
    public void A_term_with_its_plain_words_passes(string words) => Assert.Empty(Places(words));

    [Fact]
    public void The_message_offers_the_plain_words() => Assert.Contains(
        "a strong cord that joins a muscle to a bone",
        Checked("Sore tendons.").Single(Rule).Fix,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "a disc whose soft middle bulges out, often called a slipped disc",
        "brackets. The glossary says: a disc whose soft middle bulges out.")]
    [InlineData("what people call a slipped disc", "Write the plain words and then the term in brackets.")]
    public void Plain_words_that_hold_the_term_itself_are_not_offered(string plain, string advice)
    {
        var site = TestSite.With($"-- _data/glossary.yml --\n- {{term: herniated disc, plain: \"{plain}\", also: [slipped disc]}}\n")
            .Replace(
                "causes/strain.md",
                "Keep moving [@good-two].",
                "Slipped discs hurt. A slipped disc hurts.\n\nKeep moving [@good-two].");
        Assert.EndsWith(advice, LanguageSite.Check(site).Single(Rule).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_and_codes_are_no_first_use() =>
        Assert.Empty(Places("### Tendons\n\nThe strong cords from muscle to bone (tendons) can be sore."));

    private static IReadOnlyList<string> Places(string words) => LanguageSite.PlacesOf(Rule, Checked(words));

    private static CheckedSite Checked(string words) =>
        LanguageSite.Check(
            TestSite.With(Glossary).Replace("causes/strain.md", "Keep moving [@good-two].", words + "\n\nKeep moving [@good-two]."));
}
