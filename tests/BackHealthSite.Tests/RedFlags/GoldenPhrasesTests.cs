using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>
/// The phrases that the gate and the search panel must both find, or both leave alone; the panel's own tests read the same file.
/// </summary>
public sealed class GoldenPhrasesTests(RealRegistry real)
{
    public static TheoryData<string, string> Phrases()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows().Where(row => row.Reader is "both" or "gate"))
        {
            data.Add(row.Level, row.Phrase);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_has_the_level_of_the_golden_file(string level, string phrase)
    {
        var found = real.Matcher.FindPatterns(phrase);
        var most = found.Count == 0 ? "none" : found.Min(pattern => pattern.Urgency).Word();
        Assert.True(
            most == level,
            $"\"{phrase}\" is {level} in the golden file; the matcher finds {most} "
            + $"({string.Join(", ", found.Select(pattern => pattern.Flag.Id).Distinct())}).");
    }

    [Theory]
    [InlineData("Stop if your leg becomes weak.", "leg-weakness-walking")]
    [InlineData("Get help if you are newly weak in one leg.", "leg-weakness-walking")]
    [InlineData("Your leg goes numb.", "one-leg-nerve-signs")]
    public void Everyday_words_of_a_sign_bring_its_flag(string words, string flag) =>
        Assert.Contains(real.Matcher.Find(words), hit => hit.Flag.Id == flag);

    [Fact]
    public void The_golden_file_holds_enough_phrases_of_every_level()
    {
        var rows = Rows().Where(row => row.Reader == "both").ToList();
        Assert.True(rows.Count(row => row.Level == "emergency") >= 200, "Too few emergency phrases.");
        Assert.True(rows.Count(row => row.Level == "urgent") >= 150, "Too few urgent phrases.");
        Assert.True(rows.Count(row => row.Level == "none") >= 300, "Too few harmless phrases.");
    }

    [Fact]
    public void Every_row_has_a_level_a_reader_and_a_phrase() => Assert.All(Rows(), row =>
    {
        Assert.Contains(row.Level, new[] { "emergency", "urgent", "none" });
        Assert.Contains(row.Reader, new[] { "both", "panel", "gate" });
        Assert.NotEmpty(row.Phrase.Trim());
    });

    [Fact]
    public void No_phrase_stands_twice() => Assert.Empty(
        Rows().GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    private static List<(string Level, string Reader, string Phrase)> Rows() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", "red-flag-phrases.tsv"))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2]))];
}
