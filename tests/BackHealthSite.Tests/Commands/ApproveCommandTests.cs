namespace BackHealthSite.Tests.Commands;

[Trait("Takes", "long")]
public sealed class ApproveCommandTests : IDisposable
{
    private const string Ledger = "input/_data/approvals.yml";
    private const string Registry = "input/_data/red-flags.yml";

    private readonly GeneratorProcess generator = new(TestSite.WithWholeRegistry(""));

    [Fact]
    public void The_editors_approve_one_changed_part()
    {
        Change(Registry, "you are worried or struggling to cope", "you are worried");
        var before = generator.Run("check");
        Assert.Equal(1, before.ExitCode);
        Assert.Contains("BHS309", before.Output, StringComparison.Ordinal);
        var outcome = generator.Run("approve", "card:soon", "--by", "editors");
        Assert.Equal(("", 0), (outcome.Errors, outcome.ExitCode));
        Assert.Matches(
            "(?s)^Wrote input/_data/approvals.yml:\n~ card:soon [0-9a-f]{24} -> [0-9a-f]{24} by editors \\(editors\\)\n",
            outcome.Output);
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Fact]
    public void All_that_is_missing_or_changed_is_approved_and_what_is_gone_taken_out()
    {
        Change(Registry, "title: Back pain in pregnancy with other signs", "title: Back pain in pregnancy");
        Change("input/_data/emergency-numbers.yml", "country: Testland", "country: Elsewhere");
        Change(Registry, "disclaimer_short:", "notes: [one]\ndisclaimer_short:", "BHS119");
        var outcome = generator.Run("approve", "--all", "--by", "editors");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            ["+ numbers:elsewhere", "- numbers:testland", "~ flag:pregnancy", "~ registry"],
            outcome.Output
                .Split('\n')
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => string.Join(' ', line.Split(' ')[..2]))
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain("BHS309", generator.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_finds_nothing_to_write()
    {
        var text = Read(Ledger);
        var outcome = generator.Run("approve", "--all", "--by", "editors");
        Assert.Equal("input/_data/approvals.yml is as it was: everything in it is approved.\n", outcome.Output);
        Assert.Equal(text, Read(Ledger));
    }

    [Fact]
    public void A_new_site_gets_its_ledger()
    {
        File.Delete(generator.InFolder(Ledger));
        Assert.Contains("BHS121", generator.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("approve", "--all", "--by", "editors").ExitCode);
        Assert.Equal(0, generator.Run("check").ExitCode);
        Assert.StartsWith("# Who has approved which words.", Read(Ledger), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(generator.InFolder("input/_data")), file => Path.GetFileName(file).StartsWith('.'));
    }

    [Fact]
    public void What_stands_twice_is_written_once()
    {
        var text = Read(Ledger);
        File.WriteAllText(generator.InFolder(Ledger), text + text[text.IndexOf("\n- what: triggers", StringComparison.Ordinal)..]);
        Assert.Contains("BHS324", generator.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("approve", "--all", "--by", "editors").ExitCode);
        Assert.Equal(text, Read(Ledger));
    }

    [Fact]
    public void A_clinician_approves_an_article_and_the_page_says_so_until_its_words_change()
    {
        var outcome = generator.Run(
            "approve", "article:strain", "--by", "Dr A. Name", "--role", "clinician", "--registration", "GMC 1234567", "--date",
            "2026-10-01");
        Assert.Equal(("", 0), (outcome.Errors, outcome.ExitCode));
        Assert.Contains("Checked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026", Page(), StringComparison.Ordinal);
        Change("input/causes/strain.md", "It heals by itself.", "It heals by itself in time.");
        Assert.Contains("Not yet checked by a clinician since it was changed", Page(), StringComparison.Ordinal);
        Assert.DoesNotContain("Dr A. Name", Page(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say who approved it", "card:soon")]
    [InlineData("Name what is approved", "--by", "editors")]
    [InlineData("Name what is approved", "card:soon", "--all", "--by", "editors")]
    [InlineData("`--all` is for editors", "--all", "--by", "Dr A. Name", "--role", "clinician", "--registration", "GMC 1234567")]
    [InlineData("needs the `registration`", "article:strain", "--by", "Dr A. Name", "--role", "clinician")]
    [InlineData("is not the full name", "article:strain", "--by", "editors", "--role", "clinician", "--registration", "GMC 1234567")]
    [InlineData("Only a clinician approves an article", "article:strain", "--by", "editors")]
    [InlineData("which only clinicians have", "card:soon", "--by", "editors", "--registration", "GMC 1234567")]
    [InlineData("`doctor` is not a role", "card:soon", "--by", "editors", "--role", "doctor")]
    [InlineData("Did you mean `card:soon`?", "card:son", "--by", "editors")]
    [InlineData(
        "There is nothing called `article:nowhere`", "article:nowhere", "--by", "Dr A. Name", "--role", "clinician", "--registration",
        "GMC 1234567")]
    [InlineData("has not come yet", "card:soon", "--by", "editors", "--date", "2030-01-01")]
    [InlineData("is not a date", "card:soon", "--by", "editors", "--date", "today")]
    [InlineData("have changed since", "card:soon", "--by", "editors", "--words", "aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData(
        "`--words` goes with the name of one thing",
        "card:soon",
        "card:urgent",
        "--by",
        "editors",
        "--words",
        "aaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_wrong_request_writes_nothing(string words, params string[] arguments)
    {
        var text = Read(Ledger);
        var outcome = generator.Run(["approve", .. arguments]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(words, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(text, Read(Ledger));
    }

    [Theory]
    [InlineData("role: editors", "role: doctor")]
    [InlineData("- what: card:soon", "- what: [card:soon")]
    public void A_ledger_with_faults_is_not_written_anew(string words, string by)
    {
        Change(Ledger, words, by);
        var text = Read(Ledger);
        var outcome = generator.Run("approve", "--all", "--by", "editors");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("approvals.yml:", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(text, Read(Ledger));
    }

    [Fact]
    public void An_error_elsewhere_is_no_reason_to_wait()
    {
        Change("input/causes/strain.md", "xref:stiffness#", "xref:stiffnes#");
        Change(Registry, "you are worried or struggling to cope", "you are worried");
        Assert.Equal(0, generator.Run("approve", "card:soon", "--by", "editors").ExitCode);
    }

    public void Dispose() => generator.Dispose();

    private string Page()
    {
        var outcome = generator.Run();
        Assert.Equal(0, outcome.ExitCode);
        return File.ReadAllText(generator.InFolder("output/causes/strain/index.html"));
    }

    private string Read(string path) => File.ReadAllText(generator.InFolder(path));

    private void Change(string path, string words, string by, string? rule = null)
    {
        var text = Read(path);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"`{path}` does not say: {words}");
        File.WriteAllText(generator.InFolder(path), text[..at] + by + text[(at + words.Length)..]);
        Assert.True(rule is null || generator.Run("check").Output.Contains(rule, StringComparison.Ordinal));
    }
}
