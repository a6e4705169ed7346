namespace BackHealthSite.Tests.Source;

/// <summary>Every value has a size; CASES H1 and H7.</summary>
public sealed class FieldLimitTests
{
    [Theory]
    [InlineData("aliases: [one, ⟪BHS156⟫LONG]", 61, "This text of `aliases` has 61 characters; at most 60 are allowed.")]
    [InlineData("related: [⟪BHS156⟫LONG, stiffness]", 20_000, "20,000 characters")]
    [InlineData("redirectFrom: [⟪BHS156⟫/LONG/]", 300, "302 characters")]
    [InlineData("group: ⟪BHS156⟫LONG", 70, "`group`")]
    public void BHS156_a_text_of_front_matter_has_a_size(string line, int length, string message)
    {
        var site = TestSite.With(
            Unmarked(
                MarkedArticle.Of(
                    MarkedArticle.Matter + "\n" + line.Replace("LONG", new string('x', length), StringComparison.Ordinal),
                    MarkedArticle.BodyWith("")),
                out var expected));

        Holds(site.Build(), expected, message);
    }

    [Fact]
    public void BHS157_aliases_have_a_number()
    {
        var names = string.Join(", ", Enumerable.Range(1, 2000).Select(i => i == 26 ? "⟪BHS157⟫n 26" : $"n {i}"));
        var site = TestSite.With(
            Unmarked(MarkedArticle.Of(MarkedArticle.Matter + $"\naliases: [{names}]", MarkedArticle.BodyWith("")), out var expected));

        Holds(site.Build(), expected, "The list `aliases` has 2,000 entries; at most 25 are allowed");
    }

    [Theory]
    [InlineData("_data/sources.yml", "title: First source", "title: ⟪BHS156⟫LONG", 301)]
    [InlineData("_data/sources.yml", "publisher: A journal", "publisher: ⟪BHS156⟫LONG", 161)]
    [InlineData("_data/glossary.yml", "term: lumbar", "term: ⟪BHS156⟫LONG", 61)]
    [InlineData("_data/glossary.yml", "plain: of the lower back", "plain: ⟪BHS156⟫LONG", 201)]
    [InlineData("_data/synonyms.yml", "backache", "⟪BHS156⟫LONG", 61)]
    [InlineData("_data/topics.yml", "title: Causes", "title: ⟪BHS156⟫LONG", 61)]
    [InlineData("_data/topics.yml", "singular: Cause", "singular: ⟪BHS156⟫LONG", 41)]
    [InlineData("_data/emergency-numbers.yml", "country: Testland", "country: ⟪BHS156⟫LONG", 61)]
    [InlineData("_data/emergency-numbers.yml", "advice: \"\"", "advice: ⟪BHS156⟫LONG", 161)]
    [InlineData("_data/red-flags.yml", "  text: Find your emergency number", "  text: ⟪BHS156⟫LONG", 61)]
    [InlineData("_data/red-flags.yml", "label: See a clinician soon", "label: ⟪BHS156⟫LONG", 41)]
    [InlineData("_data/red-flags.yml", "emergency_line: \"", "emergency_line: ⟪BHS156⟫\"LONG", 301)]
    [InlineData("settings.yml", "title: Test site", "title: ⟪BHS156⟫LONG", 61)]
    [InlineData("settings.yml", "title: Test site", "title: Test site\npublisher: ⟪BHS156⟫LONG", 121)]
    public void BHS156_a_text_of_a_data_file_has_a_size(string path, string words, string by, int length)
    {
        var site = TestSite.With("");
        var text = System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Bytes.Span);
        var expected = new List<string>();
        var changed = MarkedText.Unmark(
            path,
            text.Replace(words, by.Replace("LONG", new string('x', length), StringComparison.Ordinal), StringComparison.Ordinal),
            expected);

        Assert.NotEmpty(expected);
        Holds(site.WithBytes(path, System.Text.Encoding.UTF8.GetBytes(changed)).Build(), expected, "at most");
    }

    [Fact]
    public void BHS157_a_flag_has_a_number_of_signs()
    {
        var site = TestSite.With("").WithBytes(SmallRegistry.Path, System.Text.Encoding.UTF8.GetBytes(SmallRegistry.Text.Replace(
            "[pain that wakes you]",
            $"[{string.Join(", ", Enumerable.Range(1, 500).Select(i => $"sign {i}"))}]",
            StringComparison.Ordinal)));

        Assert.Contains("The list `signs` has 500 entries; at most 12", site.Inspect().Single("BHS157").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_at_their_limit_are_fine() => MarkedSite.Matter(
        $"aliases: [{string.Join(", ", Enumerable.Range(1, 24).Select(i => $"name {i}"))}, "
        + $"{string.Join(' ', Enumerable.Repeat("nine long", 6))}]")
            .IsClean();

    private static void Holds(SiteBuild build, IEnumerable<string> expected, string message)
    {
        Assert.All(expected, line => Assert.Contains(line, build.Problems));
        Assert.Contains(
            build.Result.Problems,
            problem => problem.Rule.Id is "BHS156" or "BHS157" && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    private static string Unmarked(string marked, out List<string> expected)
    {
        var lines = new List<string>();
        var text = string.Concat(
            MarkedText.Files(marked).Select(file => $"-- {file.Path} --\n{MarkedText.Unmark(file.Path, file.Content, lines)}"));
        expected = lines;
        return text;
    }
}
