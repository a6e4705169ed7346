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
    [InlineData("If the pain shoots down your leg, you've got a slipped disc.", "you've got a slipped disc")]
    [InlineData("If you can't stand up straight you’ve got a slipped disc.", "you’ve got a slipped disc")]
    [InlineData("When your leg tingles it means that you have a slipped disc.", "you have a slipped disc")]
    [InlineData("If it hurts to cough, your disc has slipped.", "your disc has slipped")]
    [InlineData("It means your disc has probably slipped.", "your disc has probably slipped")]
    [InlineData("A nerve hurts when your discs are bulging.\n\nThen your nerve is trapped.", "your nerve is trapped")]
    public void A_sentence_that_says_what_the_reader_has_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Fact]
    public void A_sign_that_is_said_to_mean_something_is_told_with_what_it_is_said_to_mean() =>
        LanguageSite.Fails(
            Rule,
            "Pain when you cough means that you have a slipped disc.",
            "Pain when you cough means that",
            "you have a slipped disc");

    [Theory]
    [InlineData("If you have sciatica, keep moving.")]
    [InlineData("If you've been told that you have a slipped disc, keep moving.")]
    [InlineData("If a scan shows that you have a slipped disc, ask what it means.")]
    [InlineData("If this means that you have a fracture, you may need a brace.")]
    [InlineData("If your disc has slipped, keep moving.")]
    [InlineData("If you don't know whether you have a fracture, ask for a scan.")]
    [InlineData("Call a clinician if a scan shows that you have a fracture.")]
    [InlineData("See a clinician when the pain could mean you have a fracture.")]
    [InlineData("If you can walk it does not mean you have no fracture.")]
    [InlineData("Ask your doctor whether your disc has slipped.")]
    [InlineData("Your doctor may say that your disc has slipped.")]
    [InlineData("It does not mean that your back is broken.")]
    [InlineData("Your disc may have slipped.")]
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
        LanguageSite.PlacesOf(
            Rule,
            LanguageSite.Check(TestSite.With("")
                .Replace("causes/strain.md", "A strained muscle in the back, told", "If it hurts, you have sciatica, told"))));

    [Fact]
    public void A_page_that_is_no_article_is_read_too() => Assert.Equal(
        ["you have a trapped nerve"],
        LanguageSite.PlacesOf(
            Rule,
            LanguageSite.Check(TestSite.With("").Replace("pages/about.md", "Words.", "Then you have a trapped nerve."))));
}
