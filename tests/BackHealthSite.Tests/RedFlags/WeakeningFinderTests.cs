using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>How the patterns of the weakening list are found, on a list small enough to read.</summary>
public sealed class WeakeningFinderTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Sets = new(StringComparer.Ordinal)
    {
        ["deny"] = ["do not", "never"],
        ["harmless"] = ["harmless", "nothing to worry|fret about"],
        ["card"] = ["box", "card", "x-ray report"],
        ["call"] = ["call|ring", "phone"],
    };

    [Theory]
    [InlineData("The box is harmless.", "box is harmless")]
    [InlineData("The BOX, of course: harmless!", "BOX, of course: harmless")]
    [InlineData("box 1 2 3 4 5 6 7 8 harmless", "box 1 2 3 4 5 6 7 8 harmless")]
    [InlineData("box 1 2 3 4 5 6 7 8 9 harmless", "")]
    [InlineData("box box 2 3 4 5 6 7 8 9 harmless", "box 2 3 4 5 6 7 8 9 harmless")]
    [InlineData("harmless box", "")]
    [InlineData("The box. Harmless.", "")]
    [InlineData("The X-ray report is nothing to fret about here", "X-ray report is nothing to fret about")]
    [InlineData("The X-ray report is nothing to about", "")]
    [InlineData("The card is harmless. A box. The box is harmless", "card is harmless/box is harmless")]
    [InlineData("A box\nis harmless", "")]
    [InlineData("X-ray report 1 2 3 4 5 6 7 8 harmless", "X-ray report 1 2 3 4 5 6 7 8 harmless")]
    [InlineData("X-ray report 1 2 3 4 5 6 7 8 9 harmless", "")]
    public void The_terms_of_a_chain_follow_each_other_closely(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([Set("card"), Set("harmless")])));

    [Theory]
    [InlineData("harmless is the box", "harmless is the box")]
    [InlineData("box 1 2 3 4 5 6 7 8 9 10 harmless", "box 1 2 3 4 5 6 7 8 9 10 harmless")]
    [InlineData("harmless is the X-ray report here", "harmless is the X-ray report")]
    [InlineData("the box is nothing to worry about today", "box is nothing to worry about")]
    [InlineData("the box", "")]
    [InlineData("harmless. The box", "")]
    public void Chains_stand_anywhere_in_one_sentence(string text, string found) =>
        Assert.Equal(found, Found(text, new WeakeningPattern([[Set("card")], [Set("harmless")]])));

    [Theory]
    [InlineData("never harmless", "")]
    [InlineData("never a b c harmless", "")]
    [InlineData("never a b c d harmless", "harmless")]
    [InlineData("do not call it harmless", "")]
    [InlineData("harmless, never", "harmless")]
    [InlineData("never harmless a b c harmless", "harmless")]
    [InlineData("Never. Harmless", "Harmless")]
    [InlineData("do not a b c harmless", "")]
    [InlineData("do not a b c d harmless", "harmless")]
    public void A_denial_right_before_takes_a_match_away(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([Set("harmless")]) with { NotBefore = "deny" }));

    [Theory]
    [InlineData("do not harmless", "not harmless")]
    [InlineData("never not harmless", "")]
    public void Words_of_the_match_deny_nothing(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([new WeakeningTerm.Phrase("not harmless")]) with { NotBefore = "deny" }));

    [Theory]
    [InlineData("wait a day", "")]
    [InlineData("wait a whole a day", "wait a whole a day")]
    public void The_terms_of_a_chain_share_no_word(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([new WeakeningTerm.Phrase("wait a"), new WeakeningTerm.Phrase("a day")])));

    [Theory]
    [InlineData("a box, a card", "box, a card")]
    [InlineData("a box, a box", "")]
    public void A_phrase_that_is_called_as_a_set_is_that_phrase_alone(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([Set("card"), new WeakeningTerm.Phrase("card")])));

    [Fact]
    public void A_phrase_without_words_stands_nowhere()
    {
        var sets = new Dictionary<string, IReadOnlyList<string>>(Sets) { ["harmless"] = ["...", "harmless"] };

        Assert.Equal("harmless", Found("It is ... harmless", Pattern([Set("harmless")]), sets));
    }

    [Theory]
    [InlineData("box never harmless", "box never harmless")]
    [InlineData("never a box that is harmless", "")]
    public void Only_the_first_chain_can_be_denied(string text, string found) =>
        Assert.Equal(found, Found(text, new WeakeningPattern([[Set("card")], [Set("harmless")]]) { NotBefore = "deny" }));

    [Theory]
    [InlineData("harmless", "harmless")]
    [InlineData("harmless box", "")]
    [InlineData("harmless, do not", "")]
    [InlineData("harmless. Box", "harmless")]
    public void A_word_beside_it_takes_a_match_away(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([Set("harmless")]) with { NotBeside = ["card", "deny"] }));

    [Theory]
    [InlineData("A numb groin is harmless.", "harmless")]
    [InlineData("A leg is harmless.", "")]
    [InlineData("Your groin feels numb. This is harmless.", "harmless")]
    [InlineData("Your groin feels numb. Rest is harmless.", "")]
    [InlineData("A numb groin? Rest is harmless.", "harmless")]
    [InlineData("A numb groin. A leg. This is harmless.", "")]
    [InlineData("A leg. This is harmless.", "")]
    [InlineData("This is harmless.", "")]
    [InlineData("Harmless. A numb groin.", "")]
    public void A_warning_sign_stands_in_the_sentence_or_in_the_one_it_speaks_of(string text, string found) =>
        Assert.Equal(found, Found(text, new WeakeningPattern([[new WeakeningTerm.Sign()], [Set("harmless")]])));

    [Theory]
    [InlineData("This is harmless.")]
    [InlineData("That is harmless.")]
    [InlineData("It is harmless.")]
    [InlineData("These are harmless.")]
    [InlineData("Those are harmless.")]
    [InlineData("They are harmless.")]
    [InlineData("Such a feeling is harmless.")]
    [InlineData("Both are harmless.")]
    public void A_sentence_may_point_back_to_a_sign(string text) =>
        Assert.Equal(
            "harmless",
            Found("Your groin feels numb. " + text, new WeakeningPattern([[new WeakeningTerm.Sign()], [Set("harmless")]])));

    [Theory]
    [InlineData("A red eye is harmless.", "harmless")]
    [InlineData("A red eye. It is harmless.", "harmless")]
    [InlineData("A numb groin is harmless.", "harmless")]
    [InlineData("A brown eye is harmless.", "")]
    public void The_list_may_name_signs_of_its_own(string text, string found)
    {
        var sets = new Dictionary<string, IReadOnlyList<string>>(Sets) { ["sign"] = ["red eye"] };

        Assert.Equal(found, Found(text, new WeakeningPattern([[new WeakeningTerm.Sign()], [Set("harmless")]]), sets));
    }

    [Theory]
    [InlineData("call 0900 123 456 now", "call 0900 123 456")]
    [InlineData("ring 123", "ring 123")]
    [InlineData("call 112", "")]
    [InlineData("call 1 1 2", "")]
    [InlineData("call 12", "")]
    [InlineData("call 1 122", "")]
    [InlineData("call 1 123", "call 1 123")]
    [InlineData("call ward 7b or c12", "")]
    [InlineData("call me on 0900", "call me on 0900")]
    [InlineData("call 112 or 0900", "call 112 or 0900")]
    [InlineData("0900", "")]
    public void A_number_that_no_country_has_for_emergencies_is_found(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([Set("call"), new WeakeningTerm.Number()])));

    [Theory]
    [InlineData("wait a day", "wait a day")]
    [InlineData("wait two days", "wait two days")]
    [InlineData("wait days", "")]
    [InlineData("wait a", "")]
    public void A_phrase_may_stand_in_a_pattern_itself(string text, string found) =>
        Assert.Equal(found, Found(text, Pattern([new WeakeningTerm.Phrase("wait"), new WeakeningTerm.Phrase("a|two day|days")])));

    [Fact]
    public void The_first_pattern_that_fits_is_told_with_its_place()
    {
        const string text = "Well. The box\u00A0is harmless.";
        var hit = Assert.Single(
            Finder(Sets, Pattern([Set("call")]), Pattern([Set("card"), Set("harmless")]), Pattern([Set("harmless")])).Find(text));

        Assert.Equal("box\u00A0is harmless", hit.Words);
        Assert.Equal(hit.Words, text[hit.Start..hit.End]);
    }

    [Fact]
    public void A_list_without_patterns_finds_nothing() => Assert.Empty(
        new WeakeningFinder(WeakeningList.None, new TriggerMatcher(SmallRegistry.Read()), new HashSet<string>())
            .Find("You can ignore the box above."));

    private static WeakeningTerm.Set Set(string name) => new WeakeningTerm.Set(name);

    private static WeakeningPattern Pattern(IReadOnlyList<WeakeningTerm> chain) => new([chain]);

    private static string Found(string text, WeakeningPattern pattern, Dictionary<string, IReadOnlyList<string>>? sets = null) =>
        string.Join('/', Finder(sets ?? Sets, pattern).Find(text).Select(hit => hit.Words));

    private static WeakeningFinder Finder(Dictionary<string, IReadOnlyList<string>> sets, params WeakeningPattern[] patterns) =>
        new(new WeakeningList(sets, patterns), new TriggerMatcher(SmallRegistry.Read()), new HashSet<string> { "112", "1122" });
}
