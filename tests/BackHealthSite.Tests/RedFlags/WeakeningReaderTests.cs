using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>How the list of words that weaken a warning is read, and what is told of one that cannot be.</summary>
public sealed class WeakeningReaderTests
{
    private const string Words = "weakening:\n  words:\n    deny: [do not, never]\n    card: [box]\n  patterns:\n";

    [Fact]
    public void A_pattern_is_chains_of_sets_phrases_signs_and_numbers()
    {
        var (list, problems) = Read(Words + "    - \"!{deny} call|ring > {number} + {card} > {sign} - {deny} - {card}\"\n");
        var pattern = Assert.Single(list.Patterns);

        Assert.Empty(problems);
        Assert.Equal([new WeakeningTerm.Phrase("call|ring"), new WeakeningTerm.Number()], pattern.Chains[0]);
        Assert.Equal([new WeakeningTerm.Set("card"), new WeakeningTerm.Sign()], pattern.Chains[1]);
        Assert.Equal(2, pattern.Chains.Count);
        Assert.Equal("deny", pattern.NotBefore);
        Assert.Equal(["deny", "card"], pattern.NotBeside);
        Assert.Equal(["do not", "never"], list.Sets["deny"]);
    }

    [Theory]
    [InlineData("wait a day", "wait a day")]
    [InlineData("!wait a day", "!wait a day")]
    [InlineData("long-term", "long-term")]
    public void A_pattern_may_be_a_phrase_alone(string written, string phrase)
    {
        var (list, problems) = Read($"{Words}    - \"{written}\"\n");

        Assert.Empty(problems);
        Assert.Null(list.Patterns[0].NotBefore);
        Assert.Empty(list.Patterns[0].NotBeside);
        Assert.Equal([new WeakeningTerm.Phrase(phrase)], Assert.Single(list.Patterns[0].Chains));
    }

    [Theory]
    [InlineData(
        "disclaimer: x\n",
        "BHS122",
        "`weakening` is missing: the words that take a warning back.",
        "Restore it from the repository.")]
    [InlineData(
        Words + "    - \"{card}\"\n  word: [a]\n",
        "BHS119",
        "The key `word` is not known here.",
        "Did you mean `words`? That stands here already: take this line out.")]
    [InlineData(
        "weakening:\n  words:\n    card: []\n  patterns: [a day]\n",
        "BHS120",
        "The set `card` has no words.",
        "Write its phrases, or take it out of the patterns too.")]
    [InlineData(
        "weakening:\n  words:\n    card: [box]\n",
        "BHS120",
        "`weakening` has no patterns, so nothing that takes a warning back is found.",
        "Restore them from the repository.")]
    [InlineData(Words + "    - a day\n    - \"{cart}\"\n", "BHS120", "The set `cart` is not defined.", "Did you mean `card`?")]
    [InlineData(
        Words + "    - a day\n    - \"a day > {yoga}\"\n",
        "BHS120",
        "The set `yoga` is not defined.",
        "Add it under `weakening`, `words`.")]
    [InlineData(Words + "    - a day\n    - \"{card} - {cart}\"\n", "BHS120", "The set `cart` is not defined.", "Did you mean `card`?")]
    [InlineData(Words + "    - a day\n    - \"!{cart} {card}\"\n", "BHS120", "The set `cart` is not defined.", "Did you mean `card`?")]
    [InlineData(
        Words + "    - a day\n    - \"{card} > ...\"\n",
        "BHS120",
        "A term of this pattern is empty.",
        "Write a phrase or a set between `>`, `+` and `-`.")]
    [InlineData(
        Words + "    - a day\n    - \"wait > \"\n",
        "BHS120",
        "A term of this pattern is empty.",
        "Write a phrase or a set between `>`, `+` and `-`.")]
    [InlineData(Words + "    - a day\n    - \"!{deny\"\n", "", "", "")]
    public void What_is_wrong_with_the_list_is_told(string yaml, string rule, string message, string fix)
    {
        var problems = Read(yaml).Problems;

        Assert.Equal(
            rule.Length == 0 ? [] : [(rule, message, fix)],
            problems.Select(problem => (problem.Rule.Id, problem.Message, problem.Fix)));
    }

    [Theory]
    [InlineData("    - a day\n    - \"{cart}\"\n", "\"{cart}\"")]
    [InlineData("    - a day\n    - \"wait > \"\n", "\"wait > \"")]
    public void A_pattern_that_cannot_be_read_is_told_at_its_place_and_left_out(string patterns, string place)
    {
        var (list, problems) = Read(Words + patterns);

        Assert.StartsWith(place, (Words + patterns)[Assert.Single(problems).Where.Span.Start..], StringComparison.Ordinal);
        Assert.Single(list.Patterns);
    }

    [Fact]
    public void A_list_may_have_no_sets() => Assert.Single(Read("weakening:\n  patterns: [a day]\n").List.Patterns);

    private static (WeakeningList List, List<Problem> Problems) Read(string yaml)
    {
        var problems = new List<Problem>();
        var file = new SourceFile(SmallRegistry.Path, yaml);
        var values = YamlRoot.Of(YamlText.Read(file, problems), DataValueInvalid.Rules, problems)!;
        return (WeakeningReader.Read(values, Location.StartOf(SmallRegistry.Path)), problems);
    }
}
