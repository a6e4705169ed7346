using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Which words of a text a pattern takes, and how far apart its terms may stand.</summary>
public sealed class CombinationTests
{
    private static readonly string[] Numb = ["numb", "no feeling"];

    private static readonly string[] Groin = ["groin", "between the legs"];

    [Theory]
    [InlineData("numb groin 3 4 5 6 7 8 9 10 11 12 numb groin", 0, "numb groin")]
    [InlineData("groin 2 3 4 5 6 7 8 9 10 11 12 13. Groin numb", 35, "Groin numb")]
    [InlineData("no feeling between the legs today", 0, "no feeling between the legs")]
    [InlineData("I feel numb right between the legs", 7, "numb right between the legs")]
    [InlineData("between the legs I have no feeling today", 0, "between the legs I have no feeling")]
    public void The_first_words_that_fit_are_shown_whole(string text, int start, string phrase)
    {
        var hit = Assert.Single(Matcher(Joint.Anywhere, Numb, Groin).Find(text));

        Assert.Equal((start, phrase), (hit.Start, hit.Phrase));
    }

    [Theory]
    [InlineData(true, 1, "no feeling x groin", true)]
    [InlineData(true, 1, "no feeling x y groin", false)]
    [InlineData(true, 0, "no feeling groin", true)]
    [InlineData(true, 0, "groin no feeling", false)]
    [InlineData(false, 2, "between the legs x y numb", true)]
    [InlineData(false, 2, "between the legs x y z numb", false)]
    [InlineData(false, 0, "between the legs no feeling", true)]
    [InlineData(false, 1, "numb x between the legs", true)]
    [InlineData(false, 1, "numb x y between the legs", false)]
    public void A_gap_is_counted_between_the_last_word_of_one_and_the_first_of_the_other(
        bool isInOrder,
        int gap,
        string text,
        bool isFound) =>
        Assert.Equal(isFound, Matcher(new Joint(isInOrder, gap), Numb, Groin).FindPatterns(text).Count > 0);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Words_that_two_terms_share_are_not_behind_each_other(bool isInOrder, bool isFound) =>
        Assert.Equal(
            isFound,
            Matcher(new Joint(isInOrder, 8), ["no feeling"], ["feeling in the legs"]).FindPatterns("no feeling in the legs").Count > 0);

    [Theory]
    [InlineData("numb groin", true)]
    [InlineData("numb groin after a ride", true)]
    [InlineData("a numb groin from the saddle", false)]
    [InlineData("a saddle. A numb groin. A saddle", true)]
    [InlineData("a saddle and a numb groin. A numb groin", true)]
    public void A_pattern_is_not_meant_where_its_sentence_says_something_else(string text, bool isFound)
    {
        var pattern = Pattern(Joint.Anywhere, Numb, Groin) with { Without = [new Wording(["saddle"])] };

        Assert.Equal(isFound, Matcher(pattern).FindPatterns(text).Count > 0);
    }

    [Theory]
    [InlineData("a numb groin after a crash", false)]
    [InlineData("a numb groin after two crashes", false)]
    [InlineData("a numb groin when he crashed", false)]
    [InlineData("a numb groin after crashing", false)]
    [InlineData("a numb groin and the crasher", true)]
    public void What_means_something_else_is_known_in_its_plain_forms(string text, bool isFound)
    {
        var pattern = Pattern(Joint.Anywhere, Numb, Groin) with { Without = [new Wording(["crash"])] };

        Assert.Equal(isFound, Matcher(pattern).FindPatterns(text).Count > 0);
    }

    [Fact]
    public void A_wide_pattern_reaches_as_far_as_it_says()
    {
        var pattern = Pattern(Joint.Anywhere, Numb, Groin) with { Window = 12 };
        var between = string.Join(' ', Enumerable.Range(2, 10));

        Assert.NotEmpty(Matcher(pattern).FindPatterns($"numb {between} groin"));
        Assert.Empty(Matcher(pattern).FindPatterns($"numb {between} x groin"));
        Assert.Empty(Matcher(pattern).FindPatterns($"numb {between} between the legs"));
    }

    private static TriggerMatcher Matcher(Joint joint, params string[][] terms) => Matcher(Pattern(joint, terms));

    private static FlagPattern Pattern(Joint joint, params string[][] terms) =>
        new(
            Urgency.Emergency,
            "pattern",
            [.. terms.Select((phrases, i) => new PatternTerm(new Wording(phrases), i == 0 ? Joint.Anywhere : joint))]);

    private static TriggerMatcher Matcher(FlagPattern pattern)
    {
        var flag = new RedFlag("flag", "Flag", Urgency.Emergency, Core: false)
        {
            Blocks = [new FlagBlock(Urgency.Emergency, ["a sign"], "Act.")],
            Triggers = [],
            Patterns = [pattern],
            Where = Location.StartOf(SmallRegistry.Path),
        };
        return new TriggerMatcher(SmallRegistry.Read() with { Flags = [flag] });
    }
}
