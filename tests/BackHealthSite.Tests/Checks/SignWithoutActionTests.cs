namespace BackHealthSite.Tests.Checks;

/// <summary>A sign of an emergency is answered with what it needs, where it stands.</summary>
public sealed class SignWithoutActionTests
{
    private const string Call = "Call your local emergency number.";

    private const string Reason = "The words are about the legs of a chair in a study.";

    private const string CaudaEquina = """
        -- warning-signs/cauda-equina-syndrome.md --
        ---
        title: Cauda equina syndrome
        description: A rare emergency of the lower back, told in as few words as a test needs.
        aliases: [CES]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A rare emergency.

        ::: red-flags
        :::

        ## What it is

        WORDS. Call an ambulance [@good-one] [@good-two].
        """;

    [Theory]
    [InlineData("Numbness between the legs is something every swimmer knows.")]
    [InlineData("If you are numb between the legs, take a warm bath.")]
    [InlineData("With numbness between the legs, see your doctor.")]
    [InlineData("Numbness between the legs? A softer chair will do. Words. " + Call)]
    [InlineData(Call + " Numbness between the legs comes from sitting.")]
    [InlineData("Numbness between the legs comes from sitting.\n\n" + Call)]
    [InlineData("Some are numb. This is between the legs.")]
    [InlineData("### Numb between the legs\n\nTake a bath.")]
    [InlineData("- words\n- numb between the legs")]
    [InlineData("Take a bath if you are:\n\n- numb between the legs")]
    [InlineData("Take a bath if you are numb:\n\n- in a toe\n- between the legs")]
    [InlineData("| Sign | Answer |\n|---|---|\n| numb between the legs | a bath |\n| tears | " + Call + " |")]
    [InlineData("![Numb between the legs after a swim](images/x.svg)")]
    [InlineData("::: myth\nNumb between the legs is normal. It is not.\n:::")]
    public void BHS337_a_sign_that_nothing_beside_it_answers_is_refused(string words) => Assert.Equal(["BHS337"], RulesOf(words));

    [Theory]
    [InlineData("If you are numb between the legs, call an ambulance.")]
    [InlineData("Numbness between the legs is an emergency.")]
    [InlineData("Numbness between the legs? " + Call)]
    [InlineData("Numbness between the legs has many names. " + Call)]
    [InlineData("Numbness between the legs has many names. If you have it, go to the nearest emergency department.")]
    [InlineData("Some are numb. This is between the legs. " + Call)]
    [InlineData("### Numb between the legs\n\nWords. " + Call)]
    [InlineData("Call an ambulance if you are:\n\n- numb between the legs\n- tired")]
    [InlineData("Some are:\n\n- numb between the legs\n- tired\n\n" + Call)]
    [InlineData("| Sign | Answer |\n|---|---|\n| numb between the legs | " + Call + " |\n| tired | rest |")]
    [InlineData("| Call an ambulance for |\n|---|\n| numb between the legs |")]
    [InlineData("::: myth\nNumb between the legs is normal. Words. It is not: call an ambulance.\n:::")]
    [InlineData("A bath does not help numbness between the legs. " + Call)]
    [InlineData("Numbness between the legs is not a strain but an emergency.")]
    [InlineData("Do not wait: if you are numb between the legs, call an ambulance.")]
    [InlineData("Swim as you like, as long as you have no numbness between the legs.")]
    [InlineData("The pain came without fever or numbness between the legs.")]
    [InlineData("- numb\n- sitting with a cushion between the legs")]
    public void A_sign_that_is_answered_or_said_to_be_absent_passes(string words) => Assert.Empty(RulesOf(words));

    [Theory]
    [InlineData("Numbness between the legs is no emergency.")]
    [InlineData("Numbness between the legs is not an emergency.")]
    [InlineData("Numb between the legs? Nobody needs an ambulance for that.")]
    [InlineData("If you are numb between the legs, call an ambulance only if it lasts.")]
    [InlineData("If you are numb between the legs, call an ambulance later.")]
    [InlineData("Numbness between the legs is all that emergency departments talk about.")]
    [InlineData("Numbness between the legs comes from sitting. Call an ambulance for a stroke.")]
    [InlineData("Numbness between the legs comes from sitting. If you faint, call an ambulance.")]
    [InlineData("If you are numb between the legs, take a warm bath. If that fails, call an ambulance.")]
    [InlineData("If you are numb between the legs, take a warm bath and call an ambulance if you faint.")]
    [InlineData("Numbness between the legs is an emergency in films alone.")]
    [InlineData("People with numbness between the legs call an ambulance too often.")]
    [InlineData("Numbness between the legs needs an ambulance about as much as a sunburn does.")]
    [InlineData("Is numbness between the legs an emergency? Hardly.")]
    [InlineData("It is a myth that numbness between the legs is an emergency.")]
    [InlineData("Numb between the legs? See how you are tomorrow. Go to the emergency department after that.")]
    [InlineData("### Old wives' tales\n\nIf you are numb between the legs, call an ambulance.")]
    [InlineData("What you do not need to do:\n\n- call an ambulance if you are numb between the legs\n- stay in bed")]
    [InlineData("::: myth\nNumb between the legs? Call an ambulance. That is a myth: it wakes up again.\n:::")]
    [InlineData("There is no harm in numbness between the legs.")]
    [InlineData("No numbness between the legs lasts for long.")]
    public void BHS337_an_answer_that_is_denied_put_off_or_meant_for_something_else_is_none(string words) =>
        Assert.Equal(["BHS337"], RulesOf(words));

    [Theory]
    [InlineData("description", "Numbness between the legs is something that most swimmers know very well.")]
    [InlineData("title", "Numb between the legs")]
    public void BHS337_holds_in_front_matter(string key, string value)
    {
        var matter = string.Join(
            '\n',
            MarkedArticle.Matter.Split('\n')
                .Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal))
                .Append($"{key}: {value}"));
        Assert.Contains("BHS337", RulesOf(MarkedSite.OnlyMatter(matter)));
    }

    [Theory]
    [InlineData("Numbness between the legs can come slowly", false)]
    [InlineData("Numbness between the legs is normal", true)]
    [InlineData("Numbness between the legs likes a warm bath", true)]
    public void BHS337_the_article_that_explains_a_sign_answers_it_once_a_section_but_never_plays_it_down(string words, bool isRefused) =>
        Assert.Equal(isRefused, RulesOf(MarkedSite.With(CaudaEquina.Replace("WORDS", words, StringComparison.Ordinal))).Contains("BHS337"));

    [Theory]
    [InlineData("A child who limps may lie down.", true)]
    [InlineData("A child who limps may lie down. Get medical advice today.", false)]
    [InlineData("A child who limps needs a doctor.", false)]
    public void BHS337_an_urgent_sign_beside_less_than_it_needs_is_refused(string words, bool isRefused) =>
        Assert.Equal(isRefused, RulesOf(MarkedSite.Matter("redFlags: [child]", words)).Contains("BHS337"));

    [Fact]
    public void BHS337_says_which_words_are_a_sign_of_what_and_what_to_write() =>
        MarkedSite.Section("⟪BHS337⟫A groin that is numb is known to swimmers.").Fails(
            "\"groin that is numb\" is a sign of an emergency (`cauda-equina`), and neither this sentence nor the one behind it says what "
            + "to do. | Say what the sign needs and how soon, in this sentence or the next, or leave the sign to the card. "
            + "Where the words mean something else, say so: `actionNotNeeded: {cauda-equina: your reason}`.");

    [Theory]
    [InlineData("actionNotNeeded")]
    [InlineData("redFlagsNotNeeded")]
    public void A_reason_sets_one_flag_aside(string key)
    {
        MarkedSite.Matter($"{key}: {{cauda-equina: {Reason}}}", "Numb between the legs, said the chair.").IsClean();
        MarkedSite.Matter(
            $"redFlags: [kidney]\n{key}: {{cauda-equina: {Reason}}}",
            "Numb between the legs. ⟪BHS337⟫My flank is drowsy, said the chair.").Fails();
    }

    [Fact]
    public void BHS338_a_reason_that_nothing_needs_is_a_warning() =>
        MarkedSite.Matter($"actionNotNeeded: {{⟪warning BHS338⟫cauda-equina: {Reason}}}", "Numb between the legs? " + Call)
            .Fails("Take this entry out.");

    [Theory]
    [InlineData(
        "actionNotNeeded: {⟪BHS307⟫cauda-equina: no}",
        "Write why the article names `cauda-equina` without saying what to do, or say it.")]
    [InlineData("actionNotNeeded: {⟪BHS305⟫⟪warning BHS338⟫cauda-equine: " + Reason + "}", "Did you mean `cauda-equina`?")]
    [InlineData("actionNotNeeded: ⟪BHS105⟫[cauda-equina]", "")]
    [InlineData("actionNotNeeded: {⟪BHS319⟫cauda-equina: You can ignore the box above which is about legs in a study.}", "")]
    public void Its_reasons_are_read_like_those_of_redFlagsNotNeeded(string line, string message) =>
        MarkedSite.Matter(line, line.Contains("cauda-equina:", StringComparison.Ordinal) ? "Numb between the legs." : "").Fails(message);

    private static string[] RulesOf(string words) => RulesOf(MarkedSite.Section(words));

    private static string[] RulesOf(MarkedSite site) => [.. site.Inspect().Rules.Where(rule => rule == "BHS337").Distinct()];
}
