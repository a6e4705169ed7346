namespace BackHealthSite.Tests.Checks.Language;

public sealed class WordRulesTests
{
    [Theory]
    [InlineData("You may urinate more.", "urinate")]
    [InlineData("There may be blood in your stools.", "stools")]
    [InlineData("Pain around the back passage.", "back passage")]
    [InlineData("You may have a fever.", "fever")]
    [InlineData("You may experience pain.", "experience")]
    [InlineData("People who have experienced numbness.", "experienced")]
    [InlineData("Many people suffer from it.", "suffer")]
    public void WordNotPlain_offers_the_everyday_word(string words, string place) => LanguageSite.Fails("BHS429", words, place);

    [Theory]
    [InlineData("You may pee more, or have trouble with poo.")]
    [InlineData("You may have a high temperature (fever).")]
    [InlineData("Put one foot on a low stool.")]
    [InlineData("A clinician with experience of back pain can help.")]
    [InlineData("In the experience of many people it gets better.")]
    [InlineData("An experienced physiotherapist can help.")]
    [InlineData("Move your back, then rest.")]
    public void WordNotPlain_lets_everyday_words_pass(string words) => LanguageSite.Passes("BHS429", words);

    [Fact]
    public void WordNotPlain_names_the_word() =>
        Assert.Contains("\"pee\"", LanguageSite.Problems("You may urinate more.").Single("BHS429").Fix, StringComparison.Ordinal);

    [Theory]
    [InlineData("Back pain sufferers move less.", "sufferers")]
    [InlineData("A diabetic person may feel less.", "diabetic person")]
    [InlineData("Some are wheelchair-bound.", "wheelchair-bound")]
    [InlineData("The elderly fall more.", "The elderly")]
    public void LabelForPerson_is_reported(string words, string place) => LanguageSite.Fails("BHS430", words, place);

    [Theory]
    [InlineData("People with back pain move less.")]
    [InlineData("It does not mean that you are lazy.")]
    [InlineData("Older people fall more. Some use a wheelchair.")]
    public void LabelForPerson_lets_people_be_people(string words) => LanguageSite.Passes("BHS430", words);

    [Fact]
    public void ShouldTooOften_counts_to_two()
    {
        LanguageSite.Fails("BHS431", "You should walk. You should rest. You should ask. You should sleep.", "should");
        LanguageSite.Passes("BHS431", "You should walk. You should ask. Your shoulder can hurt.");
    }

    [Theory]
    [InlineData("About 14.3% have it.", "14.3%")]
    [InlineData("About 30 percent have it.", "percent")]
    public void PercentSign_is_reported(string words, string place) => LanguageSite.Fails("BHS432", words, place);

    [Theory]
    [InlineData("About 1 in 7 people have it.")]
    [InlineData("About 3 in 10 people (30%) have it.")]
    public void PercentSign_lets_people_be_counted(string words) => LanguageSite.Passes("BHS432", words);

    [Theory]
    [InlineData("See the A-Z.", "A-Z")]
    [InlineData("See the A \u2013 Z.", "A \u2013 Z")]
    public void AToZMisspelt_is_reported(string words, string place) => LanguageSite.Fails("BHS437", words, place);

    [Theory]
    [InlineData("See the [A to Z](/a-to-z/).")]
    [InlineData("Vitamin A-Zinc tablets do not help. A")]
    public void AToZMisspelt_lets_the_right_spelling_pass(string words) => LanguageSite.Passes("BHS437", words);
}

public sealed class WarningContractedTests
{
    private const string Rule = "BHS434";

    [Fact]
    public void A_contraction_in_a_warning_sign_article_is_reported() => Assert.Equal(["Don't"], LanguageSite.PlacesOf(Rule, LanguageSite.Site("""
        -- warning-signs/probe.md --
        ---
        title: Probe
        description: An article of the test site about a warning sign, with few words.
        related: [strain, stiffness]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        Don't wait.

        ::: red-flags
        :::

        ## What to look for

        Pain that does not ease [@good-one] [@good-two].
        """)));

    [Fact]
    public void A_contraction_on_a_card_is_reported() => Assert.Equal(
        "\"can't\" is a contraction in a warning.",
        LanguageSite.Check(TestSite.With("").Replace("_data/red-flags.yml", "a bad fall, crash or blow;", "you can't stand;"))
            .Single(Rule).Message);

    [Fact]
    public void Other_articles_may_contract() => LanguageSite.Passes(Rule, "Don't sit for long.");
}
