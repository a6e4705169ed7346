namespace BackHealthSite.Tests.Commands;

[Trait("Takes", "long")]
public sealed class ReviewCommandTests : IDisposable
{
    private readonly GeneratorProcess generator = new(
        TestSite.WithWholeRegistry("").Replace("causes/strain.md", "related:", "redFlags: [kidney]\nrelated:"));

    [Fact]
    public void Each_statement_of_an_article_stands_beside_its_sources()
    {
        var outcome = generator.Run("review", "strain");
        Assert.Equal(("", 0), (outcome.Errors, outcome.ExitCode));
        Assert.StartsWith("# For a clinician to check: Muscle strain\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "| A muscle is pulled\\. | First source, A health service <https://example.com/one> (grade A, read 2026-11-22) | |",
            outcome.Output.Replace(" \\.", "\\.", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains(
            "| Keep moving\\. | Second source, A journal <https://example.com/two> (grade B, read 2026-11-22) | |",
            outcome.Output.Replace(" \\.", "\\.", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("| It heals by itself\\. |  | |", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("### The emergency card", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\\(kidney\\)\\, urgent", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\(pregnancy\\)", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("## Checklist", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- Register and number:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| `article:strain` |", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("never approved", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_what_changed_since_a_clinician_approved_it()
    {
        Assert.Equal(
            0,
            generator.Run(
                "approve", "article:strain", "--by", "Dr A. Name", "--role", "clinician", "--registration", "GMC 1234567", "--date",
                "2026-10-01").ExitCode);
        Assert.Contains(
            "approved as they are: Dr A\\. Name on 2026-10-01",
            generator.Run("review", "strain").Output,
            StringComparison.Ordinal);
        var path = generator.InFolder("input/causes/strain.md");
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace("It heals by itself.", "It heals by itself in time.", StringComparison.Ordinal));
        Assert.Contains("**changed since** Dr A\\. Name on 2026-10-01", generator.Run("review", "strain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_warning_words_have_a_page_even_before_they_are_approved()
    {
        File.Delete(generator.InFolder("input/_data/approvals.yml"));
        var outcome = generator.Run("review", "red-flags");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("\\(cauda\\-equina\\)\\, emergency", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\\(pregnancy\\)\\, urgent", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| Testland\\: 999 | Testland health <https://example.com/numbers> | |", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| `numbers:testland` |", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_goes_to_a_file_and_may_be_written_anew()
    {
        Assert.Equal("Wrote strain.md\n", generator.Run("review", "strain", "--into", "strain.md").Output);
        var text = File.ReadAllText(generator.InFolder("strain.md"));
        Assert.StartsWith("# For a clinician to check: ", text, StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("review", "strain", "--into", "strain.md").ExitCode);
        Assert.Equal(text, File.ReadAllText(generator.InFolder("strain.md")));
    }

    [Theory]
    [InlineData("input/causes/strain.md")]
    [InlineData("input/review.md")]
    [InlineData("input/../input/causes/new.md")]
    [InlineData("link/causes/strain.md")]
    [InlineData("link/review.md")]
    [InlineData("theme/review.md")]
    [InlineData("thesis.md")]
    [InlineData("no-such-folder/review.md")]
    [InlineData("input")]
    public void No_content_no_theme_and_nobody_s_file_is_overwritten(string file)
    {
        Directory.CreateSymbolicLink(generator.InFolder("link"), generator.InFolder("input"));
        Directory.CreateDirectory(generator.InFolder("theme"));
        File.WriteAllText(generator.InFolder("thesis.md"), "mine");
        var before = Directory.EnumerateFiles(generator.InFolder("input"), "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, File.ReadAllText);
        var outcome = generator.Run("review", "strain", "--into", file);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Single(outcome.Errors.TrimEnd().Split('\n'));
        Assert.Equal(
            before,
            Directory.EnumerateFiles(generator.InFolder("input"), "*", SearchOption.AllDirectories)
                .ToDictionary(path => path, File.ReadAllText));
        Assert.Equal("mine", File.ReadAllText(generator.InFolder("thesis.md")));
        Assert.Empty(Directory.GetFiles(generator.InFolder("theme")));
    }

    [Theory]
    [InlineData("strein", "Did you mean `strain`?")]
    [InlineData("red-flag", "Did you mean `red-flags`?")]
    [InlineData("something-else", "The id of an article is its file name")]
    public void An_id_that_nothing_has_is_wrong_use(string id, string words)
    {
        var outcome = generator.Run("review", id);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(words, outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_errors_is_not_sent_to_a_clinician()
    {
        var path = generator.InFolder("input/causes/strain.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("xref:stiffness#", "xref:stiffnes#", StringComparison.Ordinal));
        var outcome = generator.Run("review", "strain");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("BHS201", outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => generator.Dispose();
}
