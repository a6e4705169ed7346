using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>Writes the ledger: its entries in the order of what they approve, so that a change shows as the entry it touches.</summary>
internal static class LedgerText
{
    private const string Head = """
        # Who has approved which words. Written by `approve`, never by hand; CLINICIANS.md and CONTRIBUTING.md in .github/ tell how.
        # An entry holds for the very words whose fingerprint it has. `editors` are those who look after the site: no clinicians.

        """;

    private const string Unsigned = "# No clinician has signed anything here yet.\n";

    public static string Of(IEnumerable<Approval> entries)
    {
        var sorted = entries.OrderBy(entry => entry.What, StringComparer.Ordinal).ThenBy(entry => entry.Role).ToList();
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append(sorted.Exists(entry => entry.Role == ApprovalRole.Clinician) ? "" : Unsigned);
        text.Append(sorted.Count == 0 ? "[]\n" : "");
        foreach (var entry in sorted)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n- what: {Quoted(entry.What)}\n  words: \"{entry.Words}\"\n  by: {Quoted(entry.By)}\n  role: {entry.Role.Word()}\n");
            text.Append(entry.Registration.Length == 0 ? "" : $"  registration: {Quoted(entry.Registration)}\n");
            text.Append("  date: ").Append(IsoDay.Text(entry.Date)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// A text as YAML reads it back; plain where it holds nothing but letters, digits and what never means anything else.
    /// </summary>
    private static string Quoted(string text)
    {
        var isPlain = text.Length > 0
            && char.IsAsciiLetter(text[0])
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' ' or '.' or ':')
            && !text.Contains(": ", StringComparison.Ordinal)
            && text[^1] is not (':' or ' ')
            && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off");
        return isPlain
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
