namespace BackHealthSite.Tests.Checks.Language;

public sealed class DiagnosisGivenTests
{
    private const string Rule = "BHS414";

    [Theory]
    [InlineData("If the pain runs down your leg, you have sciatica.", "you have sciatica")]
    [InlineData("Then you've got a slipped disc.", "you've got a slipped disc")]
    [InlineData("You are suffering from arthritis.", "You are suffering from arthritis")]
    [InlineData("You probably have a herniated disc.", "You probably have a herniated disc")]
    [InlineData("This means that you have a fracture.", "you have a fracture")]
    [InlineData("No, you have cancer.", "you have cancer")]
    [InlineData("When the leg is numb, you have [spinal stenosis](xref:stiffness).", "you have [spinal stenosis")]
    [InlineData("You have\na kind of arthritis.", "You have\na kind of arthritis")]
    public void A_sentence_that_says_what_the_reader_has_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("If you have sciatica, keep moving.")]
    [InlineData("If you have been told you have sciatica, ask what that means.")]
    [InlineData("When you have arthritis, rest can make you stiff.")]
    [InlineData("Ask whether you have osteoporosis.")]
    [InlineData("Bending is fine unless you have a fracture.")]
    [InlineData("This does not mean that you have cancer.")]
    [InlineData("Your doctor may say that you have a slipped disc.")]
    [InlineData("Tell the staff that you have had cancer.")]
    [InlineData("Tell your doctor if you are pregnant or you have osteoporosis.")]
    [InlineData("Do you have osteoporosis?")]
    [InlineData("You may have an infection.")]
    [InlineData("You have a higher risk of infection after an operation.")]
    [InlineData("If it turns out that you have a fracture, you may need a brace.")]
    [InlineData("People with sciatica recover. You have good chances.")]
    [InlineData("Ask a doctor first if:\n\n- you have osteoporosis\n- you have an infection")]
    [InlineData("A person like you can have sciatica more than once.")]
    public void Advice_to_a_reader_who_has_been_told_passes(string words) => LanguageSite.Passes(Rule, words);

    [Fact]
    public void The_description_is_read_too() => Assert.Equal(
        ["you have sciatica"],
        LanguageSite.PlacesOf(Rule, LanguageSite.Check(TestSite.With("").Replace("causes/strain.md", "A strained muscle in the back, told", "If it hurts, you have sciatica, told"))));

    [Fact]
    public void A_page_that_is_no_article_is_read_too() => Assert.Equal(
        ["you have a trapped nerve"],
        LanguageSite.PlacesOf(Rule, LanguageSite.Check(TestSite.With("").Replace("pages/about.md", "Words.", "Then you have a trapped nerve."))));
}
