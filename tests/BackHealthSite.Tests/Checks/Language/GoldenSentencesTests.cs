using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>
/// The sentences of `golden/language-rules.tsv`: each bad one breaks its rule, and no good one breaks any rule of the file.
/// </summary>
public sealed class GoldenSentencesTests
{
    private static readonly Lazy<IReadOnlyList<GoldenSentence>> Sentences = new(() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", "language-rules.tsv")).Skip(1).Select(GoldenSentence.Of)]);

    private static readonly Lazy<IReadOnlySet<string>> Rules = new(
        () => Sentences.Value.Select(sentence => sentence.Rule).ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string, string> Bad =>
        [.. Sentences.Value.Where(sentence => sentence.IsBad).Select(sentence => (sentence.Rule, sentence.Words))];

    public static TheoryData<string> Good => [.. Sentences.Value.Where(sentence => !sentence.IsBad).Select(sentence => sentence.Words)];

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_sentence_breaks_its_rule(string rule, string words) => Assert.Contains(rule, Broken(words));

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_sentence_breaks_none_of_the_rules(string words) => Assert.DoesNotContain(Broken(words), Rules.Value.Contains);

    [Fact]
    public void Every_rule_of_the_file_is_one_of_the_generator() =>
        Assert.Subset(
            RuleList.All.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal),
            Rules.Value.ToHashSet(StringComparer.Ordinal));

    /// <summary>The names of the rules that a sentence breaks; the clean article around it breaks none.</summary>
    private static HashSet<string> Broken(string words) =>
        LanguageSite.Problems(words).Problems.Select(problem => problem.Rule.Name).ToHashSet(StringComparer.Ordinal);

    private sealed record GoldenSentence(string Rule, bool IsBad, string Words)
    {
        public static GoldenSentence Of(string line) =>
            line.Split('\t') is [var rule, "bad" or "good", var words] columns
                ? new GoldenSentence(rule, columns[1] == "bad", words)
                : throw new InvalidDataException($"Not rule, verdict and sentence: {line}");
    }
}
