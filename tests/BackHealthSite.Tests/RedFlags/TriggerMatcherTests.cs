using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

public sealed class TriggerMatcherTests
{
    [Theory]
    [InlineData("weak leg", "a weak leg")]
    [InlineData("weak leg", "Weak Leg.")]
    [InlineData("weak leg", "weak legs")]
    [InlineData("weak leg", "weak  \t leg")]
    [InlineData("weak leg", "weak-leg")]
    [InlineData("weak leg", "(weak, leg)")]
    [InlineData("weak leg", "“weak” leg’s")]
    [InlineData("weak-leg", "weak leg")]
    [InlineData("can't pee", "I can’t pee")]
    [InlineData("can’t pee", "I can't pee")]
    [InlineData("can't pee", "can't peeing")]
    [InlineData("can't pee", "I cant pee")]
    [InlineData("cant pee", "I can\u00B4t pee")]
    [InlineData("weak leg", "weak. leg")]
    [InlineData("lump", "lumps lumped lumping")]
    [InlineData("crash", "two crashes")]
    [InlineData("saddle", "sad\u00ADdle")]
    [InlineData("HIV", "hiv")]
    [InlineData("cauda equina", "Cauda equina's signs")]
    [InlineData("band-like", "a bandlike band like pain")]
    public void A_phrase_is_found_in_its_forms(string trigger, string text) => Assert.NotEmpty(Matcher([trigger]).Find(text));

    [Theory]
    [InlineData("weak leg", "weak in the leg")]
    [InlineData("weak leg", "leg weak")]
    [InlineData("weak leg", "weakly leg")]
    [InlineData("weak leg", "a weak. Leg")]
    [InlineData("weak leg", "weak\nleg")]
    [InlineData("weak leg", "tweak leg")]
    [InlineData("weak leg", "weak legend")]
    [InlineData("lump", "slump")]
    [InlineData("lump", "lumpy")]
    [InlineData("lump", "lumper")]
    [InlineData("CES", "process")]
    [InlineData("child", "children")]
    [InlineData("saddle", "sad dle")]
    [InlineData("weak leg", "")]
    public void Other_words_are_not(string trigger, string text) => Assert.Empty(Matcher([trigger]).Find(text));

    [Fact]
    public void Every_place_is_found_in_text_order()
    {
        const string text = "A lump, a weak leg, lumps.";
        var hits = Matcher(["weak leg", "lump"]).Find(text);
        Assert.Equal(["lump", "weak leg", "lumps"], hits.Select(hit => hit.Phrase));
        Assert.All(hits, hit => Assert.Equal(hit.Phrase, text[hit.Start..hit.End]));
    }

    [Fact]
    public void A_phrase_is_shown_as_the_author_wrote_it() =>
        Assert.Equal("Weak–Legs", Assert.Single(Matcher(["weak leg"]).Find("Weak–Legs!")).Phrase);

    [Fact]
    public void A_trigger_that_holds_no_word_matches_nothing() => Assert.Empty(Matcher(["", "...", "–"]).Find("... – words"));

    [Fact]
    public void Two_flags_may_share_a_phrase()
    {
        var registry = Registry([Flag("one", ["lump"]), Flag("two", ["lump"])]);
        Assert.Equal(["one", "two"], new TriggerMatcher(registry).Find("a lump").Select(hit => hit.Flag.Id));
    }

    [Fact]
    public void Flags_that_begin_at_one_word_stand_in_the_order_of_their_names() =>
        Assert.Equal(
            ["one", "two"],
            new TriggerMatcher(Registry([Flag("two", ["lump"]), Flag("one", ["lump"])])).Find("a lump").Select(hit => hit.Flag.Id));

    /// <summary>Below the card of emergencies only what is an emergency has to be said again.</summary>
    [Fact]
    public void From_some_sentence_on_only_emergencies_are_read()
    {
        const string text = "Flank and fever. Numb groin, osteoporosis, flank and fever.";
        var matcher = new TriggerMatcher(SmallRegistry.Read());
        string Found(int onlyEmergency) => string.Join(
            " / ",
            matcher.Find(matcher.Read(text, MatchTokens.Of(text), onlyEmergency)).Select(hit => hit.Phrase));

        Assert.Equal("Flank / Flank and fever / Numb groin / osteoporosis / flank", Found(2));
        Assert.Equal("Flank / Flank and fever / Numb groin", Found(1));
        Assert.Equal("Numb groin", Found(0));
    }

    [Theory]
    [InlineData("leg groin numb leg", "0-2 1-2")]
    [InlineData("numb leg groin", "0-1 0-2")]
    [InlineData("numb groin numb", "0-1")]
    [InlineData("numb groin. Numb groin", "0-1 2-3")]
    [InlineData("a leg and a groin", "")]
    public void Every_sign_of_a_level_is_found_in_text_order(string text, string places)
    {
        var flag = Flag("flag", []) with
        {
            Patterns =
            [
                Pattern(Urgency.Emergency, "numb", "groin"),
                Pattern(Urgency.Emergency, "numb", "leg"),
                Pattern(Urgency.Urgent, "leg", "groin"),
            ],
        };
        var matcher = new TriggerMatcher(Registry([flag]));
        var signs = matcher.FindSigns(matcher.Read(text, MatchTokens.Of(text), 0), Urgency.Emergency);

        Assert.Equal(places, string.Join(' ', signs.Select(sign => $"{sign.Place.First}-{sign.Place.Last}")));
    }

    private static FlagPattern Pattern(Urgency level, params string[] terms) =>
        new(level, "pattern", [.. terms.Select(term => new PatternTerm(new Wording([term]), Joint.Anywhere))]);

    [Fact]
    public void One_matcher_serves_many_threads()
    {
        var matcher = Matcher(["weak leg", "lump"]);
        Parallel.For(0, 200, i => Assert.Equal(2, matcher.Find($"{i} a weak leg and a lump").Count));
    }

    private static TriggerMatcher Matcher(IReadOnlyList<string> triggers) => new(Registry([Flag("flag", triggers)]));

    private static RedFlagRegistry Registry(IReadOnlyList<RedFlag> flags) => SmallRegistry.Read() with { Flags = flags };

    private static RedFlag Flag(string id, IReadOnlyList<string> triggers) => new(id, id, Urgency.Urgent, Core: false)
    {
        Blocks = [new FlagBlock(Urgency.Urgent, ["a sign"], "Act.")],
        Triggers = triggers,
        Patterns = [],
        Where = Location.StartOf(SmallRegistry.Path),
    };
}
