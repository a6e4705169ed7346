using System.Text;
using BackHealthSite.Content;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags.Approvals;

public sealed class LedgerReaderTests
{
    private const string Path = "_data/approvals.yml";

    [Fact]
    public void BHS119_an_unknown_key_is_offered_the_right_one() => MarkedSite.With("").Sealed()
        .Change(Path, "  date: 2026-11-22", "  ⟪BHS119⟫dates: 2026-11-22")
        .Fails("Did you mean `date`?");

    [Theory]
    [InlineData("  role: editors\n", "`role` is missing")]
    [InlineData("  by: editors\n", "`by` is missing")]
    [InlineData("  date: 2026-11-22\n", "`date` is missing")]
    public void BHS122_an_entry_says_what_who_in_what_role_and_when(string line, string words)
    {
        var build = Ledger(text => Soon(text, entry => entry.Replace(line, "", StringComparison.Ordinal))).Build();
        Assert.Contains(
            build.Result.Problems,
            problem => problem.Rule.Id == "BHS122" && problem.Where.Path == Path && problem.Message.Contains(
                words,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("role: editors", "role: doctor", "`doctor` is not a role")]
    [InlineData("date: 2026-11-22", "date: yesterday", "`yesterday` is not a date")]
    [InlineData("date: 2026-11-22", "date: 2026-13-01", "the middle number is the month")]
    [InlineData("by: editors", "by: [editors]", "`by` must be a text")]
    public void BHS120_a_value_of_the_wrong_kind(string words, string by, string message)
    {
        var build = Ledger(text => Soon(text, entry => entry.Replace(words, by, StringComparison.Ordinal))).Build();
        Assert.Contains(
            build.Result.Problems,
            problem => problem.Rule.Id == "BHS120" && problem.Where.Path == Path && problem.Message.Contains(
                message,
                StringComparison.Ordinal));
        Assert.Contains("BHS309", build.Rules);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("ABCDEF0123456789ABCDEF01")]
    [InlineData("no fingerprint of anything.")]
    public void BHS120_words_are_a_fingerprint(string words)
    {
        var build = Ledger(text => Soon(text, entry => entry.Replace(entry.Split('"')[1], words, StringComparison.Ordinal))).Build();
        Assert.Contains(
            build.Result.Problems,
            problem => problem.Rule.Id == "BHS120" && problem.Message.Contains("is not a fingerprint", StringComparison.Ordinal));
    }

    [Fact]
    public void BHS120_the_file_is_a_list()
    {
        var build = Ledger(_ => "card: approved\n").Build();
        Assert.Equal(["BHS120", "BHS309"], build.Rules);
        Assert.Contains("This file` must be a list", build.Single("BHS120").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    [InlineData("[]\n")]
    public void An_empty_ledger_approves_nothing(string text)
    {
        var build = Ledger(_ => text).Build();
        Assert.Equal(["BHS309"], build.Rules);
    }

    [Fact]
    public void BHS121_a_ledger_that_is_gone_is_told_once()
    {
        var build = TestSite.Frozen().Without(Path).Inspect();
        Assert.Equal(["BHS121"], build.Rules);
        Assert.Contains("`approve --all --by editors`", build.Single("BHS121").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void BHS102_a_ledger_that_cannot_be_read_is_told_once()
    {
        var build = Ledger(_ => "- what: [card\n").Build();
        Assert.Equal(["BHS102"], build.Rules);
    }

    [Fact]
    public void BHS324_a_second_entry_of_one_role_is_refused()
    {
        var build = Ledger(text => text + "\n" + Soon(text)).Build();
        Assert.Equal(["BHS324"], build.Rules);
        Assert.Contains("A second entry by the editors for `card:soon`", build.Single("BHS324").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flag:kidny", "Did you mean `flag:kidney`?")]
    [InlineData("article:no-such-article", "takes its entry out too")]
    [InlineData("colours", "takes its entry out too")]
    public void BHS323_an_entry_for_nothing_is_refused(string what, string fix)
    {
        var build = Ledger(text => text + "\n" + Clinician(what)).Build();
        Assert.Equal(["BHS323"], build.Rules);
        Assert.Contains(fix, build.Single("BHS323").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_for_a_draft_stays() =>
        Assert.DoesNotContain(
            "BHS323",
            Ledger(text => text + "\n" + Clinician("article:stiffness"))
                .Replace("symptoms/stiffness.md", "title: Stiffness", "excluded: true\ntitle: Stiffness")
                .Inspect()
                .Rules);

    [Theory]
    [InlineData("card:soon", "by: Dr A. Name\n  role: clinician", "needs the `registration`")]
    [InlineData("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: none", "needs the `registration`")]
    [InlineData("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: \"1234\"", "needs the `registration`")]
    [InlineData("card:soon", "by: Name\n  role: clinician\n  registration: GMC 1234567", "`Name` is not the full name")]
    [InlineData("card:soon", "by: The editors\n  role: clinician\n  registration: GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "by: \"<b>Dr A. Name</b>\"\n  role: clinician\n  registration: GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "by: editors\n  role: editors\n  registration: GMC 1234567", "which only clinicians have")]
    [InlineData("card:soon", "by: \"12345\"\n  role: editors", "is no name")]
    [InlineData("article:strain", "by: editors\n  role: editors", "Only a clinician approves an article")]
    public void BHS325_a_role_fits_what_it_says(string what, string lines, string message)
    {
        var build = Ledger(
            text => Soon(text, _ => "")
                + $"\n- what: {what}\n  words: \"{new string('a', WordPart.FingerprintLength)}\"\n  {lines}\n  date: 2026-11-22\n").Build();
        Assert.Contains(message, build.Single("BHS325").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-23", false)]
    [InlineData("2026-12-24", true)]
    [InlineData("9999-01-01", true)]
    public void BHS326_an_approval_on_a_day_to_come(string day, bool isRefused)
    {
        var build = Ledger(text => Soon(text, entry => entry.Replace("2026-11-22", day, StringComparison.Ordinal))).Build();
        Assert.Equal(isRefused ? ["BHS326"] : [], build.Rules);
    }

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    public void BHS326_a_clinician_s_day_is_one_that_has_come(string day, bool isRefused)
    {
        var build = Ledger(text => text + "\n" + Clinician("card:soon").Replace("2026-11-22", day, StringComparison.Ordinal)).Build();
        Assert.Equal(isRefused ? ["BHS326"] : [], build.Rules);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        Approval[] entries =
        [
            Entry("card:emergency", "editors", ApprovalRole.Editors, ""),
            Entry("article:strain", "Dr \"A.\" Näme-O'Neil: the 2nd", ApprovalRole.Clinician, "GMC 1234567"),
            Entry("card:emergency", "true", ApprovalRole.Clinician, "#1 \\ x"),
        ];
        var text = LedgerText.Of(entries);
        var root = YamlText.Read(new SourceFile(Path, text), []).Root;
        Assert.NotNull(root);
        var values = YamlRoot.ListOf(YamlText.Read(new SourceFile(Path, text), []), DataValueInvalid.Rules, []).ToList();
        Assert.Equal(["article:strain", "card:emergency", "card:emergency"], values.Select(entry => entry.String("what")));
        Assert.Equal(["Dr \"A.\" Näme-O'Neil: the 2nd", "editors", "true"], values.Select(entry => entry.String("by")));
        Assert.Equal(["GMC 1234567", null, "#1 \\ x"], values.Select(entry => entry.String("registration")));
        Assert.DoesNotContain("No clinician has signed", text, StringComparison.Ordinal);
        Assert.Contains("No clinician has signed", LedgerText.Of(entries[..1]), StringComparison.Ordinal);
    }

    /// <summary>The small site with a ledger that approves all of it, and a change to that ledger.</summary>
    private static TestSite Ledger(Func<string, string> change)
    {
        var site = TestSite.With("").Sealed();
        var text = site.Given(Path)!;
        return site.WithBytes(Path, Encoding.UTF8.GetBytes(change(text)));
    }

    /// <summary>The entry of the soon card.</summary>
    private static string Soon(string text) =>
        text.Split("\n\n").Single(entry => entry.StartsWith("- what: card:soon", StringComparison.Ordinal)) + "\n";

    /// <summary>A ledger with another entry for the soon card.</summary>
    private static string Soon(string text, Func<string, string> change) =>
        text.Replace(Soon(text), change(Soon(text)), StringComparison.Ordinal);

    private static Approval Entry(string what, string by, ApprovalRole role, string registration)
    {
        var nowhere = Diagnostics.Location.StartOf(Path);
        return new Approval(what, new string('a', WordPart.FingerprintLength), by, role)
        {
            Date = new DateOnly(2026, 11, 22),
            Registration = registration,
            Where = nowhere,
            DateWhere = nowhere,
        };
    }

    private static string Clinician(string what) =>
        $"- what: {what}\n  words: \"{new string('a', WordPart.FingerprintLength)}\"\n  by: Dr A. Name\n  role: clinician\n"
        + $"  registration: GMC 1234567\n  date: 2026-11-22\n";
}
