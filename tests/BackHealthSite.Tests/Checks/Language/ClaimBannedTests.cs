namespace BackHealthSite.Tests.Checks.Language;

public sealed class ClaimBannedTests
{
    private const string Rule = "BHS419";

    [Theory]
    [InlineData("This stretch cures sciatica.", "cures")]
    [InlineData("Back pain is mostly wear and tear.", "wear and tear")]
    [InlineData("It is not just wear and tear.", "wear and tear")]
    [InlineData("Your spine is not crumbling.", "crumbling")]
    [InlineData("Bed rest helps a new back pain.", "Bed rest")]
    [InlineData("We guarantee relief.", "guarantee")]
    [InlineData("It is a miracle for your back.", "miracle")]
    [InlineData("This exercise is 100% safe.", "100% safe")]
    [InlineData("A detox eases the pain.", "detox")]
    [InlineData("Massage can realign your spine.", "realign")]
    [InlineData("A bone is out of place.", "out of place")]
    [InlineData("Your disc has slipped out.", "slipped out")]
    [InlineData("Stop stretching.", "Stop stretching")]
    [InlineData("Dehydrated discs cause back pain.", "Dehydrated")]
    [InlineData("Drink water to keep your discs hydrated.", "hydrated")]
    [InlineData("A cure without surgery.", "cure")]
    [InlineData("With no drugs at all it cures pain.", "cures")]
    [InlineData("Surgery is not needed, and this exercise cures sciatica.", "cures")]
    [InlineData("Not only does it help, it cures.", "cures")]
    [InlineData("This cure has no taste.", "cure")]
    [InlineData("It is NICE approved.", "NICE approved")]
    public void A_claim_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("There is no cure, but three things help.")]
    [InlineData("It cannot be cured.")]
    [InlineData("There is no treatment, cure or vaccine.")]
    [InlineData("No exercise is known to cure it.")]
    [InlineData("Bed rest is not advised.")]
    [InlineData("Avoid bed rest.")]
    [InlineData("Walk rather than choose bed rest.")]
    [InlineData("Long bed rest can make your muscles weaker.")]
    [InlineData("Bed rest is no longer advised.")]
    [InlineData("Discs do not slip out of place.")]
    [InlineData("Nobody can guarantee that.")]
    [InlineData("Stretching does not realign the spine.")]
    [InlineData("Surgery can realign broken bones.")]
    [InlineData("Do not stop stretching.")]
    [InlineData("Stop stretching if it makes your pain worse.")]
    [InlineData("Discs change as you get older. They hold less water, become flatter and cushion less.")]
    [InlineData("In most cases the disc can shrink back, and the pain may ease with it.")]
    [InlineData("There is no good evidence that dehydrated discs cause pain.")]
    [InlineData("These do not help:\n\n- bed rest\n- a miracle belt")]
    [InlineData("After a fall, a limb may look out of place.")]
    [InlineData("Secure the rug.")]
    public void A_denial_or_honest_advice_passes(string words) => LanguageSite.Passes(Rule, words);

    [Fact]
    public void A_myth_that_is_corrected_may_name_the_claim() => LanguageSite.IsClean("""
        ::: myth
        Many people think that back pain is wear and tear, and that bed rest cures it. In fact, discs change with age in people without pain too.
        :::
        """);

    [Fact]
    public void Aliases_may_name_the_claim() => LanguageSite.Passes(Rule, "Words.");

    [Fact]
    public void A_word_after_a_full_stop_belongs_to_another_sentence() => LanguageSite.Fails(Rule, "There is no doubt. It cures.", "cures");
}

public sealed class MythUncorrectedTests
{
    private const string Rule = "BHS424";

    [Fact]
    public void A_myth_alone_is_refused() =>
        LanguageSite.Fails(Rule, "::: myth\nA slipped disc stays where it is for good.\n:::", "A slipped disc stays where it is for good.");

    [Fact]
    public void A_last_sentence_that_corrects_nothing_is_refused() =>
        LanguageSite.Fails(Rule, "::: myth\nIn fact, moving helps. Many people stay in bed.\n:::", "Many people stay in bed.");

    [Theory]
    [InlineData("::: myth\n:::")]
    [InlineData("::: myth\nMany people stay in bed. In fact, moving may help.\n:::")]
    [InlineData("::: myth\nA disc slips.\n\nDiscs do not slip.\n:::")]
    [InlineData("::: myth\nScans show why a back hurts. What they show often does not fit the pain [@good-one].\n:::")]
    public void A_myth_that_its_last_sentence_corrects_passes(string words) => LanguageSite.Passes(Rule, words);
}
