namespace BackHealthSite.Tests.Checks.Language;

public sealed class HeadingRulesTests
{
    [Theory]
    [InlineData("### The silent killer in your spine", "silent killer")]
    [InlineData("### A shocking truth", "shocking")]
    public void HeadingFrightening_is_reported(string words, string place) => LanguageSite.Fails("BHS435", words, place);

    [Theory]
    [InlineData("### When to get help")]
    [InlineData("### Cancer in the spine")]
    [InlineData("Some tumours can be fatal.")]
    public void HeadingFrightening_lets_calm_headings_and_sentences_pass(string words) => LanguageSite.Passes("BHS435", words);

    [Fact]
    public void HeadingIsQuestion_is_reported() => LanguageSite.Fails("BHS436", "### What are the symptoms?", "What are the symptoms?");

    [Theory]
    [InlineData("### Symptoms")]
    [InlineData("- What could be the cause?")]
    public void HeadingIsQuestion_lets_statements_and_lists_pass(string words) => LanguageSite.Passes("BHS436", words);

    [Fact]
    public void SectionsOutOfOrder_names_the_section_that_comes_too_late() =>
        LanguageSite.Fails(
            "BHS446",
            "It is [@good-one].\n\n## Symptoms\n\nPain [@good-one].\n\n## How it is checked\n\nBy hand [@good-one].\n\n"
            + "## Who gets it\n\nMany [@good-one].",
            "## Who gets it");

    [Fact]
    public void SectionsOutOfOrder_lets_other_sections_stand_anywhere() =>
        LanguageSite.Passes(
            "BHS446",
            "It is [@good-one].\n\n## In pregnancy\n\nPain [@good-one].\n\n## Who gets it\n\nMany [@good-one].\n\n"
            + "## Work\n\nSome [@good-one].");
}

public sealed class EmphasisTooStrongTests
{
    private const string Rule = "BHS444";

    [Theory]
    [InlineData("This is _very_ common.", "_very_")]
    [InlineData("This is *very* common.", "*very*")]
    [InlineData("**Move** a little **each day**.", "**Move**")]
    public void Italics_and_much_bold_are_reported(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("This is common.")]
    [InlineData("**Do not wait** for an appointment.")]
    public void Plain_words_and_one_bold_phrase_pass(string words) => LanguageSite.Passes(Rule, words);
}
