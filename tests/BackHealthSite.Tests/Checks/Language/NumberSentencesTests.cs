namespace BackHealthSite.Tests.Checks.Language;

/// <summary>
/// The sentences of `golden/number-sentences.tsv`, with the numbers of the real data file: each bad one breaks BHS418, and no good one
/// does.
/// </summary>
public sealed class NumberSentencesTests
{
    private const string Rule = "BHS418";

    private static readonly string[] Lines =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", "number-sentences.tsv")).Skip(1)];

    /// <summary>One article with every sentence in a block of its own.</summary>
    private static readonly Lazy<CheckedSite> Site = new(() => Check(Lines.Select(WordsOf)));

    public static TheoryData<string> Bad => [.. Lines.Where(line => line.StartsWith("bad\t", StringComparison.Ordinal)).Select(WordsOf)];

    public static TheoryData<string> Good => [.. Lines.Where(line => line.StartsWith("good\t", StringComparison.Ordinal)).Select(WordsOf)];

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_number_that_is_not_the_countrys_is_refused(string words) => Assert.True(IsRefused(words));

    [Theory]
    [MemberData(nameof(Good))]
    public void Other_numbers_pass(string words) => Assert.False(IsRefused(words));

    [Theory]
    [InlineData("In the United Kingdom, call 0900 123 456 first.", "cost by the minute")]
    [InlineData("In the United Kingdom, call 998.", "is no number that the data file has for United Kingdom")]
    [InlineData("[999](tel:09001234)", "cost by the minute")]
    [InlineData("[the other line](tel:998)", "which no country of the data file has")]
    public void The_page_of_numbers_is_held_to_the_data_file(string words, string message) =>
        Assert.Contains(
            OnThePage(words).Problems,
            problem => problem.Rule.Id == Rule && problem.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("In New Zealand, call 111.")]
    [InlineData("In Australia call 000, or healthdirect on 1800 022 222.")]
    [InlineData("Numbers such as 999 and 112 mean one thing here and another there.")]
    [InlineData("[call 999](tel:999)")]
    public void The_page_of_numbers_may_hold_those_of_the_data_file(string words) =>
        Assert.DoesNotContain(OnThePage(words).Problems, problem => problem.Rule.Id == Rule);

    private static string WordsOf(string line) =>
        line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Replace("\\n", "\n", StringComparison.Ordinal);

    private static bool IsRefused(string words)
    {
        var text = Site.Value.Texts["causes/probe.md"];
        var start = text.IndexOf("\n\n" + words + "\n\n", StringComparison.Ordinal);
        Assert.True(start >= 0);
        return Site.Value.Problems.Any(
            problem => problem.Rule.Id == Rule && problem.Where.Span.Start >= start && problem.Where.Span.Start < start + words.Length + 2);
    }

    private static CheckedSite OnThePage(string words) =>
        LanguageSite.Check(WithNumbers("").Replace("pages/emergency-numbers.md", "Words.", words));

    private static CheckedSite Check(IEnumerable<string> sentences) => LanguageSite.Check(WithNumbers(
        "-- causes/probe.md --\n---\ntitle: Probe\ndescription: An article of the test site that holds the words of one test.\n"
        + "aliases: [one, two, three]\nrelated: [stiffness, strain]\nchecked: 2026-11-22\nrecheck: 2027-11-22\n---\n"
        + "This is a probe.\n\n::: red-flags\n:::\n\n## What it is\n\n" + string.Join("\n\n", sentences)
        + "\n\nBoth say so [@good-one] [@good-two].\n"));

    private static TestSite WithNumbers(string text) =>
        TestSite.With(text).WithBytes("_data/emergency-numbers.yml", FrozenInput.Bytes("_data/emergency-numbers.yml"));
}
