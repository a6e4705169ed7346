namespace BackHealthSite.Tests.Checks.Language;

public sealed class NumberWithoutPlaceTests
{
    private const string Rule = "BHS418";

    [Theory]
    [InlineData("Call 999 now.", "999")]
    [InlineData("Call an ambulance on 112.", "112")]
    [InlineData("In the US, dial 9-1-1.", "9-1-1")]
    [InlineData("NHS 111 can help.", "111")]
    [InlineData("Phone 01234 567 890 for help.", "01234 567 890")]
    [InlineData("Call the [line](tel:999).", "tel:999")]
    public void A_number_to_call_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("Call your local emergency number now.")]
    [InlineData("They could go 208 days before the next episode, against 112 days without it.")]
    [InlineData("About 1 to 3 in 100,000 people get it. Call a doctor about it.")]
    [InlineData("Doctors call 911 people a large group.")]
    [InlineData("In one trial with 999 adults, some had a plan.")]
    [InlineData("[Call us a taxi](tel:+44123).")]
    public void Other_numbers_pass(string words) => LanguageSite.Passes(Rule, words);

    [Fact]
    public void An_advice_line_of_the_data_file_is_known_by_its_digits() => Assert.Equal(
        ["1800 022 222"],
        LanguageSite.PlacesOf(Rule, LanguageSite.Check(TestSite.With("")
            .Replace("_data/emergency-numbers.yml", "advice: \"\"", "advice: \"health line: call 1800 022 222\"")
            .Replace("causes/strain.md", "Keep moving", "The line is 1800 022 222. Keep moving"))));

    [Fact]
    public void The_page_of_numbers_may_hold_numbers() => Assert.Empty(
        LanguageSite.PlacesOf(
            Rule,
            LanguageSite.Check(TestSite.With("").Replace("pages/emergency-numbers.md", "Words.", "In Testland call 999."))));
}
