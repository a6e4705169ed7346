namespace BackHealthSite.Tests.Checks;

/// <summary>Words that take a warning back are refused wherever they stand; CASES H2.</summary>
public sealed class WarningWeakenedTests
{
    private const string Path = "_data/red-flags.yml";

    [Theory]
    [InlineData("You can ignore the box above.")]
    [InlineData("The box below does not apply to you.")]
    [InlineData("There is no need to call anyone.")]
    [InlineData("If you cannot pee, wait a few days.")]
    [InlineData("Numbness between the legs is normal.")]
    [InlineData("Do not call an ambulance for this.")]
    [InlineData("The emergency number is 0900 123456.")]
    public void BHS319_the_rows_of_the_cases_are_refused_in_text_heading_list_link_quote_and_code(string words)
    {
        var line = words.TrimEnd('.');
        Assert.All(
            new[]
            {
                words,
                $"### {line}",
                $"- {words}",
                $"See [{line}](xref:stiffness).",
                $"> {words}",
                $"| Words |\n|---|\n| {words} |",
                $"`{words}`",
                $"~~~\n{words}\n~~~",
                $"**{words}**",
                $"![{line}](images/x.svg)",
            },
            text => Assert.Contains("BHS319", RulesOf(MarkedArticle.BodyWith(text))));
        Assert.Contains("BHS319", RulesOf(MarkedArticle.BodyWith("").Replace("It heals by itself.", words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("title", "Ignore the box above")]
    [InlineData("description", "You can ignore the box above, and the box below does not apply to you or to anybody.")]
    [InlineData("aliases", "[back strain, you can ignore the card]")]
    [InlineData("aliases", "[numbness between the legs is normal]")]
    public void BHS319_holds_in_front_matter(string key, string value)
    {
        var matter = string.Join(
            '\n',
            MarkedArticle.Matter.Split('\n')
                .Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal))
                .Append($"{key}: {value}"));

        Assert.Contains("BHS319", TestSite.With(MarkedArticle.Of(matter, MarkedArticle.BodyWith(""))).Inspect().Rules);
    }

    [Fact]
    public void BHS319_stands_where_the_words_stand() =>
        MarkedSite.Section("Words. ⟪BHS319⟫Ignore the warning signs.").Fails("\"Ignore the warning\" may be read as taking a warning back");

    [Fact]
    public void BHS319_a_sentence_that_points_back_is_read_with_the_one_before_it() =>
        Assert.Contains("BHS319", RulesOf(MarkedArticle.BodyWith("You may be numb between the legs. That is nothing to worry about.")));

    [Theory]
    [InlineData("_data/glossary.yml", "plain: of the lower back", "plain: you can ignore the card above")]
    [InlineData("_data/synonyms.yml", "backache", "ignore the warning signs")]
    [InlineData(
        "_data/topics.yml",
        "summary: The signs that need help now",
        "summary: The signs above are harmless, so do not call an ambulance, not")]
    [InlineData("_data/emergency-numbers.yml", "advice: \"\"", "advice: Do not call an ambulance")]
    [InlineData("_data/sources.yml", "title: First source", "title: Ignore the warning card")]
    [InlineData("settings.yml", "title: Test site", "title: Ignore the red flags")]
    [InlineData(Path, "after: \"Call your doctor", "after: \"You can ignore the box above, then call your doctor")]
    [InlineData(
        Path,
        "disclaimer_short: \"If you are not sure",
        "disclaimer_short: \"You can ignore the warning signs. If you are not sure")]
    public void BHS319_holds_in_data_files(string path, string words, string by) =>
        Assert.Contains(
            TestSite.With("").Replace(path, words, by).Inspect().Problems,
            line => line.StartsWith(path, StringComparison.Ordinal) && line.Contains("BHS319", StringComparison.Ordinal));

    [Fact]
    public void BHS319_holds_on_pages_of_prose() => Assert.Contains(
        "BHS319",
        TestSite.With(
            "-- pages/about.md --\n---\ntitle: About\ndescription: The about page of the test site, which is as short as it can be.\n---\n"
            + "You can ignore the box above.\n")
            .Inspect().Rules);

    [Theory]
    [InlineData("Most back pain is not serious.")]
    [InlineData("Do not drive yourself.")]
    [InlineData("You do not need to rest in bed.")]
    [InlineData("Do not wait if a leg feels weak.")]
    [InlineData("Never ignore numbness between the legs.")]
    [InlineData("Read the card above first, and call your local emergency number.")]
    public void Honest_advice_passes(string words) => Assert.DoesNotContain("BHS319", RulesOf(MarkedArticle.BodyWith(words)));

    [Theory]
    [InlineData("weakening:\n  words:", "weakened:\n  words:", "`weakening` is missing")]
    [InlineData("    deny: [", "    deny: []\n    other: [", "The set `deny` has no words.")]
    [InlineData("\"hospital > overreaction|overreacting|overkill\"", "\"{hospitals} > x\"", "The set `hospitals` is not defined.")]
    [InlineData("\"hospital > overreaction|overreacting|overkill\"", "\"hospital > \"", "A term of this pattern is empty.")]
    public void A_list_that_finds_nothing_is_told(string words, string by, string message) =>
        Assert.Contains(
            TestSite.With("").Replace(Path, words, by).Inspect().Result.Problems,
            problem => problem.Message.Contains(message, StringComparison.Ordinal));

    private static IReadOnlyList<string> RulesOf(string body) =>
        TestSite.With(MarkedArticle.Of(MarkedArticle.Matter, body)).Inspect().Rules;
}
