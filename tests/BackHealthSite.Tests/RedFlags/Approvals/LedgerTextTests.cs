using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags.Approvals;

/// <summary>The ledger as `approve` writes it.</summary>
public sealed class LedgerTextTests
{
    private const string Head =
        "# Who has approved which words. Written by `approve`, never by hand; CLINICIANS.md and CONTRIBUTING.md in .github/ tell how.\n"
        + "# An entry holds for the very words whose fingerprint it has. `editors` are those who look after the site: no clinicians.\n";

    private const string Unsigned = "# No clinician has signed anything here yet.\n";

    private const string Words = "0123456789abcdef01234567";

    [Fact]
    public void An_empty_ledger_says_so() => Assert.Equal(Head + Unsigned + "[]\n", LedgerText.Of([]));

    [Fact]
    public void Entries_stand_in_the_order_of_what_they_approve_then_of_their_role() => Assert.Equal(
        $"""
        {Head}
        - what: article:strain
          words: "{Words}"
          by: Dr A. Name
          role: clinician
          registration: GMC 1234567
          date: 2026-11-02

        - what: card:soon
          words: "{Words}"
          by: editors
          role: editors
          date: 2026-11-02

        - what: card:soon
          words: "{Words}"
          by: Dr A. Name
          role: clinician
          registration: GMC 1234567
          date: 2026-11-02

        """.ReplaceLineEndings("\n"),
        LedgerText.Of([Signed("card:soon"), Edited("card:soon"), Signed("article:strain")]));

    [Fact]
    public void Until_a_clinician_signs_the_head_says_that_none_has() =>
        Assert.StartsWith(Head + Unsigned + "\n- what: card:soon\n", LedgerText.Of([Edited("card:soon")]), StringComparison.Ordinal);

    [Theory]
    [InlineData("A. Name", "A. Name")]
    [InlineData("A-B:c 1", "A-B:c 1")]
    [InlineData("", "\"\"")]
    [InlineData("1 Name", "\"1 Name\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("A: Name", "\"A: Name\"")]
    [InlineData("A Name:", "\"A Name:\"")]
    [InlineData("A Name ", "\"A Name \"")]
    [InlineData("A # Name", "\"A # Name\"")]
    [InlineData("A \"Name\"", "\"A \\\"Name\\\"\"")]
    [InlineData("A\\Name", "\"A\\\\Name\"")]
    [InlineData("N\u00E4me", "\"N\u00E4me\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("false", "\"false\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("off", "\"off\"")]
    public void A_name_is_quoted_where_YAML_would_read_something_else(string name, string written)
    {
        var text = LedgerText.Of([Edited("card:soon") with { By = name }]);
        Assert.Contains($"\n  by: {written}\n", text, StringComparison.Ordinal);
        var row = Assert.Single(
            YamlRoot.ListOf(YamlText.Read(new SourceFile(ApprovalLedger.Path, text), []), DataValueInvalid.Rules, []));
        Assert.Equal(name.Length == 0 ? null : name, row.String("by") is { } read && name.EndsWith(' ') ? read + " " : row.String("by"));
    }

    private static Approval Edited(string what) => Entry(what, "editors", ApprovalRole.Editors, "");

    private static Approval Signed(string what) => Entry(what, "Dr A. Name", ApprovalRole.Clinician, "GMC 1234567");

    private static Approval Entry(string what, string by, ApprovalRole role, string registration)
    {
        var nowhere = Location.StartOf(ApprovalLedger.Path);
        return new Approval(what, Words, by, role)
        {
            Date = new DateOnly(2026, 11, 2),
            Registration = registration,
            Where = nowhere,
            DateWhere = nowhere,
        };
    }
}
