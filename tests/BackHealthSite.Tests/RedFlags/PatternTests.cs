using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Combinations of words: every term in one sentence, in a window of ten words, in any order.</summary>
[Trait("Takes", "long")]
public sealed class PatternTests
{
    private static readonly string[] Numb = ["numb", "no feeling"];
    private static readonly string[] Groin = ["groin", "between the legs"];

    [Theory]
    [InlineData("numb groin")]
    [InlineData("groin numb")]
    [InlineData("my groin has gone numb")]
    [InlineData("no feeling between the legs")]
    [InlineData("Numb, in the GROIN")]
    [InlineData("numb 2 3 4 5 6 7 8 9 groin")]
    [InlineData("no feeling 3 4 5 6 7 between the legs")]
    [InlineData("numb far away. Numb groin")]
    [InlineData("groin groin groin 4 5 6 7 8 9 10 11 numb groin")]
    [InlineData("numb\u00ADness? no: numb groins")]
    public void The_terms_stand_together(string text) => Assert.NotEmpty(Matcher(Numb, Groin).FindPatterns(text));

    [Theory]
    [InlineData("numb")]
    [InlineData("groin")]
    [InlineData("numb 2 3 4 5 6 7 8 9 10 groin")]
    [InlineData("no feeling 3 4 5 6 7 8 9 between the legs")]
    [InlineData("numb. Groin")]
    [InlineData("numb\ngroin")]
    [InlineData("numb? Groin!")]
    [InlineData("no groin feeling")]
    [InlineData("no feeling between my legs")]
    public void The_terms_stand_apart_or_one_is_missing(string text) => Assert.Empty(Matcher(Numb, Groin).FindPatterns(text));

    [Theory]
    [InlineData("numb leg groin", true)]
    [InlineData("leg, groin and numb", true)]
    [InlineData("numb groin", false)]
    [InlineData("numb 2 3 4 groin 6 7 8 9 10 leg", false)]
    public void Three_terms_share_one_window(string text, bool found) =>
        Assert.Equal(found, Matcher(Numb, Groin, ["leg"]).FindPatterns(text).Count > 0);

    [Fact]
    public void A_long_text_of_a_repeated_word_is_looked_through_once()
    {
        var text = string.Join(' ', Enumerable.Repeat("numb", 200_000));
        Assert.Empty(Matcher(Numb, Groin).FindPatterns(text + ". Groin"));
        Assert.NotEmpty(Matcher(Numb, Groin).FindPatterns(text + " groin"));
    }

    [Fact]
    public void A_term_without_phrases_is_never_found() => Assert.Empty(Matcher(Numb, []).FindPatterns("numb groin"));

    [Fact]
    public void The_gate_reads_patterns_too_and_shows_the_words_between()
    {
        var hit = Assert.Single(Matcher(Numb, Groin).Find("Say if your groin feels numb today."));
        Assert.Equal("groin feels numb", hit.Phrase);
    }

    [Fact]
    public void The_panel_reads_no_plain_triggers()
    {
        var registry = SmallRegistry.Read();
        Assert.Empty(new TriggerMatcher(registry).FindPatterns("bladder, cauda equina, kidney"));
        Assert.NotEmpty(new TriggerMatcher(registry).Find("bladder, cauda equina, kidney"));
    }

    [Fact]
    public void A_pattern_carries_its_own_level()
    {
        var registry = SmallRegistry.Read();
        var (flag, urgency) = Assert.Single(new TriggerMatcher(registry).FindPatterns("numbness in the groin"));
        Assert.Equal(("cauda-equina", Urgency.Emergency), (flag.Id, urgency));
    }

    [Fact]
    public void A_subject_brings_its_flag_in_a_title_alone()
    {
        var registry = SmallRegistry.Read();
        var matcher = new TriggerMatcher(registry with { Flags = [registry.Flags[0] with { Subjects = ["pregnancy"] }] });
        Assert.Equal("Pregnancy", Assert.Single(matcher.FindSubjects("Pregnancy and backs")).Phrase);
        Assert.Empty(matcher.FindSubjects("Backs"));
        Assert.Empty(matcher.Find("Pregnancy and backs"));
    }

    /// <summary>The rule's example of a good pattern is where authors are sent for all forms.</summary>
    [Theory]
    [InlineData("{numb} + {saddle}")]
    [InlineData("{fell} > {stairs}")]
    [InlineData("{no} >3 {feeling}")]
    [InlineData("{pregnant} & {headache}")]
    [InlineData("{cancer} + {back} - {charity}")]
    public void Every_form_of_a_pattern_is_explained(string form) =>
        Assert.Contains($"\"{form}\"", PatternUnreadable.Descriptor.Good, StringComparison.Ordinal);

    [Fact]
    public void A_term_may_be_made_of_words_and_concepts()
    {
        var text = SmallRegistry.Text.Replace("\"{numb} + {groin}\"", "\"no {numb} + {groin}\"", StringComparison.Ordinal);
        var matcher = new TriggerMatcher(RegistryReader.Read(new SourceFile(SmallRegistry.Path, text), [])!);
        Assert.NotEmpty(matcher.FindPatterns("the groin has no numbness"));
        Assert.Empty(matcher.FindPatterns("numbness in the groin"));
    }

    private static TriggerMatcher Matcher(params string[][] terms)
    {
        var flag = new RedFlag("flag", "Flag", Urgency.Emergency, Core: false)
        {
            Blocks = [new FlagBlock(Urgency.Emergency, ["a sign"], "Act.")],
            Triggers = [],
            Patterns =
            [
                new FlagPattern(
                    Urgency.Emergency,
                    "pattern",
                    [.. terms.Select(phrases => new PatternTerm(new Wording(phrases), Joint.Anywhere))]),
            ],
            Where = Location.StartOf(SmallRegistry.Path),
        };
        return new TriggerMatcher(SmallRegistry.Read() with { Flags = [flag] });
    }
}
