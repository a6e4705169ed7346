namespace BackHealthSite.Tests.Checks.Language;

public sealed class SymptomCheckerOfferedTests
{
    private const string Rule = "BHS417";

    [Theory]
    [InlineData("Use our symptom checker.", "symptom checker")]
    [InlineData("Take the quiz.", "quiz")]
    [InlineData("Add the points to get your risk score.", "risk score")]
    [InlineData("Then read your result.", "your result")]
    public void An_answer_for_this_reader_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("This page is not a symptom checker.")]
    [InlineData("There is no quiz here.")]
    [InlineData("Ask when you will get your results.")]
    [InlineData("Your doctor may ask you questions and check your reflexes.")]
    public void Words_about_tests_by_people_pass(string words) => LanguageSite.Passes(Rule, words);
}
