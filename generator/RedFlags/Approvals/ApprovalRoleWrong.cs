using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>An entry whose role does not fit what it says.</summary>
internal static class ApprovalRoleWrong
{
    public static readonly Rule Descriptor = new("BHS325", "ApprovalRoleWrong", Severity.Error)
    {
        Reason = "A clinician's entry puts a name and a date beside medical words: it has to say who that is. Editors are no clinicians, "
            + "and their check of an article is its `checked`.",
        Bad = "{what: article:sciatica, words: ..., by: A Name, role: clinician, date: 2026-11-29}",
        Good = "{what: article:sciatica, words: ..., by: A Name, role: clinician, registration: GMC 1234567, date: 2026-11-29}",
        Example = new(ExampleKind.Files, "article:strain")
        {
            Bad = "-- _data/approvals.yml + --\n- what: article:strain\n  words: 0123456789abcdef01234567\n  by: A Name\n"
                + "  role: clinician\n  date: 2026-11-22",
            Good = "-- _data/approvals.yml + --\n- what: article:strain\n  words: 0123456789abcdef01234567\n  by: A Name\n"
                + "  role: clinician\n  registration: GMC 1234567\n  date: 2026-11-22",
            Asked = "--sealed",
        },
    };

    public static IEnumerable<Problem> Check(Approval entry) =>
        FaultOf(entry.What, entry.By, entry.Role, entry.Registration) is var (message, fix)
            ? [Descriptor.At(entry.Where, message, fix)]
            : [];

    /// <summary>What is wrong with a role, and what to do; null where nothing is.</summary>
    public static (string Message, string Fix)? FaultOf(string what, string by, ApprovalRole role, string registration)
    {
        if (role == ApprovalRole.Editors)
        {
            return registration.Length > 0 ? ("An entry by editors has a `registration`, which only clinicians have.", "Take it out.")
                : PartNames.IsArticle(what) ? (
                    "Only a clinician approves an article.",
                    "Take the entry out. The editors' own check is the day under `checked` in the article.")
                : IsName(by, fewestWords: 1) ? null
                : ($"`{by}` is no name.", "Write `editors`, or the full name of a person.");
        }

        if (!IsName(by, fewestWords: 2) || by.Contains("editor", StringComparison.OrdinalIgnoreCase))
        {
            return ($"`{by}` is not the full name of a clinician.", "Write the name as the professional register has it.");
        }

        return registration.Length >= 4 && registration.Any(char.IsAsciiLetter) && registration.Count(char.IsAsciiDigit) >= 2
            ? null
            : (
                "A clinician's entry needs the `registration`: the register and the number in it.",
                "Write it such as `GMC 1234567`, or `HCPC PH12345`.");
    }

    private static bool IsName(string by, int fewestWords) =>
        by.Length <= LedgerReader.LongestName && by.Any(char.IsLetter)
        && by.All(IsNameLetter)
        && by.Split(' ').Count(word => word.Any(char.IsLetter)) >= fewestWords;

    private static bool IsNameLetter(char c) =>
        char.IsLetter(c)
        || c is ' ' or '.' or '\'' or '-' or '\u2019' or ','
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
