using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Lists of synonyms that join a warning sign to a word that is none.</summary>
public sealed class WarningVocabularyTests
{
    [Theory]
    [InlineData("- [numb groin, yoga]", "yoga")]
    [InlineData("- [yoga, numb groin, pilates]", "yoga pilates")]
    [InlineData("- [numb groin, bladder]", "")]
    [InlineData("- [numb groin, between the legs]", "")]
    [InlineData("- [numb groin, numb saddle]", "")]
    [InlineData("- [numb groin, the legs]", "the legs")]
    [InlineData("- [bladder, yoga]", "")]
    [InlineData("- [numb groin, renal colic, colic]", "")]
    [InlineData("- [yoga, pilates]\n- [numb groin, tai chi]", "tai chi")]
    [InlineData("- [numb groin, \"\", yoga]", "yoga")]
    [InlineData("- words\n- {a: b}\n- [numb groin, [a], yoga]", "yoga")]
    [InlineData("numb groin: yoga", "")]
    [InlineData("", "")]
    public void A_word_that_the_registry_does_not_know_is_told(string synonyms, string told)
    {
        var problems = SynonymLeadsAway.Check(
            new SourceFile("_data/synonyms.yml", synonyms),
            new RegistryFinders(SmallRegistry.Read()).Vocabulary)
            .ToList();

        Assert.Equal(told, string.Join(' ', problems.Select(problem => problem.Message.Split('`')[1])));
        Assert.All(problems, problem =>
        {
            Assert.EndsWith(
                "stands in one list with `numb groin`, which belongs to warning signs or emergencies, and the registry "
                + "does not know it as such.",
                problem.Message,
                StringComparison.Ordinal);
            Assert.StartsWith("Take it out.", problem.Fix, StringComparison.Ordinal);
            Assert.StartsWith(problem.Message.Split('`')[1], synonyms[problem.Where.Span.Start..], StringComparison.Ordinal);
        });
    }

    /// <summary>Two phrases that share no other words are not about the same.</summary>
    [Theory]
    [InlineData("from the back and the spine")]
    [InlineData("pain for a leg with legs between")]
    [InlineData("walk, walking, lift, lifting")]
    [InlineData("rest, sleep, exercise")]
    public void Words_that_many_phrases_share_tell_nothing(string phrase) => Assert.Empty(Known(phrase).Telling);

    /// <summary>The sign that is named opens a card by itself, if one of the list does.</summary>
    [Theory]
    [InlineData("- [fever, numb groin, yoga]", "numb groin")]
    [InlineData("- [a child limps, yoga]", "a child limps")]
    [InlineData("- [yoga, fever]", "fever")]
    public void A_word_is_told_with_the_sign_beside_it(string synonyms, string sign)
    {
        var problem = Assert.Single(
            SynonymLeadsAway.Check(new SourceFile("_data/synonyms.yml", synonyms), new RegistryFinders(SmallRegistry.Read()).Vocabulary));

        Assert.StartsWith($"`yoga` stands in one list with `{sign}`, ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_registry_knows_what_opens_a_card_and_what_brings_a_flag()
    {
        Assert.True(Known("a numb groin").IsSign);
        Assert.False(Known("bladder").IsSign);
        Assert.True(Known("bladder").BringsFlag);
        Assert.False(Known("yoga").IsKnown);
        Assert.Equal(["cauda-equina"], Known("numbness in the groin").Flags);
        Assert.Equal(["numb", "saddle"], Known("the numb of my saddle in a leg").Telling);
    }

    [Theory]
    [InlineData("cauda-equina", "groin", true)]
    [InlineData("cauda-equina", "a groin strap", true)]
    [InlineData("cauda-equina", "yoga", false)]
    [InlineData("cauda-equina", "yoga between the legs", false)]
    [InlineData("night-pain", "at night", true)]
    [InlineData("kidney", "groin", false)]
    [InlineData("kidney", "fever", true)]
    public void Words_may_hold_a_telling_part_of_a_flag_s_signs(string id, string text, bool isPart) =>
        Assert.Equal(isPart, Known(text).PartOf.Contains(id));

    [Theory]
    [InlineData("emergency room", true)]
    [InlineData("an emergency kit", true)]
    [InlineData("an ambulance", true)]
    [InlineData("fever", true)]
    [InlineData("a tool box", false)]
    [InlineData("", false)]
    public void Those_who_come_in_an_emergency_and_parts_of_signs_are_known(string text, bool isPart) =>
        Assert.Equal(isPart, Known(text).IsPartOfOne);

    [Theory]
    [InlineData("fever", "kidney")]
    [InlineData("groin", "")]
    [InlineData("an ambulance", "")]
    [InlineData("a fever and a numb groin", "cauda-equina kidney")]
    public void A_part_of_a_sign_belongs_to_the_flags_that_name_it(string text, string flags) =>
        Assert.Equal(flags, string.Join(' ', Known(text).Flags));

    private static KnownOfWords Known(string text) => new RegistryFinders(SmallRegistry.Read()).Vocabulary.Read(text);
}
