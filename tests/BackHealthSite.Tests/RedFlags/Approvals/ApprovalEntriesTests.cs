using BackHealthSite.Checks;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags.Approvals;

/// <summary>The ledger read by itself: which entries count, and what is wrong with the others.</summary>
public sealed class ApprovalEntriesTests
{
    private const string Words = "0123456789abcdef01234567";

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("---\n")]
    [InlineData("\"\"")]
    [InlineData("# Nothing yet.")]
    public void An_empty_ledger_has_no_entry_and_no_fault(string text)
    {
        var (ledger, problems) = Read(text);
        Assert.Empty(ledger!.Entries);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_ledger_that_is_no_yaml_is_none() => Assert.Null(Read("- what: [card").Ledger);

    [Theory]
    [InlineData("{card: approved}")]
    [InlineData("approved")]
    public void A_ledger_of_another_shape_is_told(string text)
    {
        var (ledger, problems) = Read(text);
        Assert.Empty(ledger!.Entries);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void An_entry_is_read_whole()
    {
        var (ledger, problems) = Read(Entry("card:soon", "by: \"Dr  A.   Name\"\n  role: clinician\n  registration: \"GMC  1234567\""));
        Assert.Empty(problems);
        var entry = Assert.Single(ledger!.Entries);
        Assert.Equal(
            ("card:soon", Words, "Dr A. Name", ApprovalRole.Clinician, "GMC 1234567"),
            (entry.What, entry.Words, entry.By, entry.Role, entry.Registration));
        Assert.Equal(new DateOnly(2026, 11, 22), entry.Date);
        Assert.Equal("card:soon", Text(Entry("card:soon", "by: x\n  role: editors"), entry.Where)[..9]);
        Assert.Equal(0, ledger.Doubles);
    }

    [Theory]
    [InlineData("by: editors\n  role: doctor", "`doctor` is not a role.", "Use editors or clinician.")]
    [InlineData("by: editors", "`role` is missing", "")]
    [InlineData("role: editors", "`by` is missing", "")]
    [InlineData(
        "by: editors\n  role: editors\n  registration: GMC 1234567",
        "An entry by editors has a `registration`, which only clinicians have.",
        "Take it out.")]
    public void An_entry_with_a_fault_approves_nothing(string lines, string message, string fix)
    {
        var (ledger, problems) = Read(Entry("card:soon", lines));
        Assert.Empty(ledger!.Entries);
        Assert.Contains(
            problems,
            problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Fix.Contains(fix, StringComparison.Ordinal));
    }

    /// <summary>What editors are told is required is what an entry can't do without.</summary>
    [Theory]
    [InlineData("what: card:soon\n  ", "what")]
    [InlineData("words: \"0123456789abcdef01234567\"\n  ", "words")]
    [InlineData("by: Dr A. Name\n  ", "by")]
    [InlineData("role: clinician\n  ", "role")]
    [InlineData("  date: 2026-11-22\n", "date")]
    public void An_entry_without_a_part_approves_nothing(string line, string key)
    {
        var text = Entry("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: GMC 1234567");
        Assert.Contains(line, text, StringComparison.Ordinal);
        var (ledger, problems) = Read(text.Replace(line, "", StringComparison.Ordinal));

        Assert.Empty(ledger!.Entries);
        Assert.Equal($"`{key}` is missing.", Assert.Single(problems).Message);
    }

    [Fact]
    public void Editors_are_told_of_every_key_what_it_is_for() =>
        Assert.All(ApprovalKeys.All, key => Assert.EndsWith(".", key.Meaning, StringComparison.Ordinal));

    [Fact]
    public void A_key_that_no_entry_has_is_told()
    {
        var problems = Read(Entry("card:soon", "by: editors\n  role: editors\n  dates: 2026-11-22")).Problems;

        const string fix = "Did you mean `date`? That stands here already: take this line out.";
        Assert.Equal(("BHS119", fix), (Assert.Single(problems).Rule.Id, problems[0].Fix));
    }

    [Theory]
    [InlineData("0123456789abcdef0123456")]
    [InlineData("0123456789abcdef012345678")]
    [InlineData("0123456789ABCDEF01234567")]
    [InlineData("0123456789abcdeg01234567")]
    [InlineData("0123456789abcde/01234567")]
    [InlineData("0123456789abcde`01234567")]
    public void Words_are_a_fingerprint(string words)
    {
        var (ledger, problems) = Read(Entry("card:soon", "by: editors\n  role: editors").Replace(Words, words, StringComparison.Ordinal));
        Assert.Empty(ledger!.Entries);
        Assert.Equal(
            ($"`{words}` is not a fingerprint.", "Let `approve` write the entry."),
            (Assert.Single(problems).Message, problems[0].Fix));
    }

    [Fact]
    public void A_fault_of_one_entry_leaves_the_others()
    {
        var (ledger, problems) = Read(
            Entry("card:soon", "by: editors\n  role: doctor") + Entry("card:urgent", "by: editors\n  role: editors"));
        Assert.Equal("card:urgent", Assert.Single(ledger!.Entries).What);
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-21", "2026-11-21")]
    [InlineData("2026-11-21", "2026-11-20", "2026-11-21")]
    [InlineData("2026-11-21", "2026-11-21", "2026-11-21")]
    public void Of_two_entries_of_one_role_the_newer_counts_and_the_other_is_told(string first, string second, string day)
    {
        var (ledger, problems) = Read(On(first, "Editors") + On(second, "editors"));
        var entry = Assert.Single(ledger!.Entries);
        Assert.Equal(day, entry.Date.ToString("O"));
        Assert.Equal(first == second || first == day ? "Editors" : "editors", entry.By);
        Assert.Equal(1, ledger.Doubles);
        Assert.Equal("A second entry by the editors for `card:soon` stands here.", Assert.Single(problems).Message);
        Assert.Equal("Keep the newer one; git keeps the older.", problems[0].Fix);
    }

    [Fact]
    public void Two_entries_of_clinicians_are_told_as_theirs()
    {
        var entry = Entry("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: GMC 1234567");

        Assert.Equal("A second entry by a clinician for `card:soon` stands here.", Assert.Single(Read(entry + entry).Problems).Message);
    }

    [Fact]
    public void Two_roles_may_approve_the_same()
    {
        var (ledger, problems) = Read(
            Entry("card:soon", "by: editors\n  role: editors")
            + Entry("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: GMC 1234567"));
        Assert.Empty(problems);
        Assert.Equal(2, ledger!.Entries.Count);
        Assert.Equal("Dr A. Name", ledger.Find("card:soon", ApprovalRole.Clinician)!.By);
        Assert.Equal("editors", ledger.Find("card:soon", ApprovalRole.Editors)!.By);
        Assert.Null(ledger.Find("card:urgent", ApprovalRole.Editors));
    }

    [Fact]
    public void An_approval_covers_the_very_words_and_no_others()
    {
        var part = WordPart.Of("card:soon", "See your doctor.", Location.StartOf("x.yml"));
        var text = Entry("card:soon", "by: editors\n  role: editors").Replace(Words, part.Fingerprint, StringComparison.Ordinal);
        Assert.True(Read(text).Ledger!.Covers(part));
        Assert.False(Read(text.Replace("card:soon", "card:urgent", StringComparison.Ordinal)).Ledger!.Covers(part));
        Assert.False(Read(Entry("card:soon", "by: editors\n  role: editors")).Ledger!.Covers(part));
        Assert.True(Read(Entry("card:urgent", "by: editors\n  role: editors") + text).Ledger!.Covers(part));
    }

    [Fact]
    public void The_last_approval_of_something_is_the_newest_of_any_role()
    {
        var ledger = Read(
            On("2026-11-20", "editors") + Entry("card:soon", "by: Dr A. Name\n  role: clinician\n  registration: GMC 1234567")
            + Entry("card:urgent", "by: editors\n  role: editors")).Ledger!;
        Assert.Equal("Dr A. Name", ledger.LastOf("card:soon")!.By);
        Assert.Null(ledger.LastOf("card:emergency"));
    }

    [Theory]
    [InlineData("card:soon", "A Name", "editors", "", null)]
    [InlineData("card:soon", "Name", "editors", "", null)]
    [InlineData("card:soon", "12345", "editors", "", "`12345` is no name.")]
    [InlineData("card:soon", "<b>Name</b>", "editors", "", "is no name.")]
    [InlineData("article:strain", "editors", "editors", "", "Only a clinician approves an article.")]
    [InlineData("card:soon", "editors", "editors", "GMC 1234567", "which only clinicians have")]
    [InlineData("card:soon", "Dr A. Name", "clinician", "GMC 12", null)]
    [InlineData("article:strain", "Zo\u00EB O'Neil-\u00C5ngstr\u00F6m, MD", "clinician", "HCPC PH12345", null)]
    [InlineData("card:soon", "Zoe\u0308 O\u2019Neil", "clinician", "A 12", null)]
    [InlineData("card:soon", "\u0905\u092E\u093F\u0924 \u0936\u0930\u094D\u092E\u093E", "clinician", "GMC 1234567", null)]
    [InlineData("card:soon", "Name", "clinician", "GMC 1234567", "`Name` is not the full name of a clinician.")]
    [InlineData("card:soon", "Name 2", "clinician", "GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "Name -", "clinician", "GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "The Editor", "clinician", "GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "A Name!", "clinician", "GMC 1234567", "is not the full name")]
    [InlineData("card:soon", "A Name", "clinician", "", "needs the `registration`")]
    [InlineData("card:soon", "A Name", "clinician", "A12", "needs the `registration`")]
    [InlineData("card:soon", "A Name", "clinician", "GMC 1", "needs the `registration`")]
    [InlineData("card:soon", "A Name", "clinician", "1234567", "needs the `registration`")]
    public void A_role_fits_what_an_entry_says(string what, string by, string role, string registration, string? message)
    {
        var fault = ApprovalRoleWrong.FaultOf(what, by, ApprovalRoles.From(role)!.Value, registration);
        Assert.Equal(message is null, fault is null);
        Assert.Contains(message ?? "", fault?.Message ?? "", StringComparison.Ordinal);
        Assert.NotEqual("", fault?.Fix);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_has_eighty_letters_at_most(int length, bool isName) =>
        Assert.Equal(isName, ApprovalRoleWrong.FaultOf("card:soon", new string('a', length), ApprovalRole.Editors, "") is null);

    [Theory]
    [InlineData("editors", "2026-12-22", false)]
    [InlineData("editors", "2027-01-22", true)]
    [InlineData("clinician", "2026-11-22", false)]
    [InlineData("clinician", "2026-12-22", true)]
    public void A_day_to_come_is_told(string role, string day, bool isTold)
    {
        var where = Location.StartOf("x.yml");
        var entry = new Approval("card:soon", Words, "A Name", ApprovalRoles.From(role)!.Value)
        {
            Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            Where = where,
            DateWhere = where,
        };
        var problems = ApprovalInFuture.Check(new ApprovalLedger([entry]), new DateOnly(2026, 11, 22))
            .Select(problem => $"{problem.Message} {problem.Fix}");
        Assert.Equal(isTold ? [$"`{day}` has not come yet. Write the day of the approval; `approve` does."] : [], problems);
        Assert.Equal("", entry.Registration);
    }

    [Fact]
    public void A_role_has_one_word()
    {
        Assert.Equal("editors", ApprovalRole.Editors.Word());
        Assert.Equal("clinician", ApprovalRole.Clinician.Word());
        Assert.Equal(ApprovalRole.Editors, ApprovalRoles.From("editors"));
        Assert.Equal(ApprovalRole.Clinician, ApprovalRoles.From("clinician"));
        Assert.Null(ApprovalRoles.From("editor"));
        Assert.Null(ApprovalRoles.From(null));
    }

    private static string On(string day, string by) =>
        Entry("card:soon", $"by: {by}\n  role: editors").Replace("2026-11-22", day, StringComparison.Ordinal);

    private static string Entry(string what, string lines) => $"- what: {what}\n  words: \"{Words}\"\n  {lines}\n  date: 2026-11-22\n";

    private static string Text(string file, Location where) => file[where.Span.Start..];

    private static (ApprovalLedger? Ledger, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (LedgerReader.Read(new SourceFile(ApprovalLedger.Path, text), problems), problems);
    }
}
