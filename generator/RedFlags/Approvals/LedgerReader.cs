using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>Reads the ledger of approvals; an entry with a fault is a problem at its place and approves nothing.</summary>
internal static class LedgerReader
{
    public const int LongestName = 80;

    /// <summary>The ledger, or null where the file can't be read as YAML.</summary>
    public static ApprovalLedger? Read(SourceFile file, List<Problem> problems)
    {
        var read = YamlText.Read(file, problems);
        if (read.Root is null)
        {
            return null;
        }

        var entries = new List<Approval>();
        var doubles = 0;
        if (read.Root is YamlScalarNode { Value: null or "" } or YamlMappingNode { Children.Count: 0 })
        {
            return new ApprovalLedger(entries);
        }

        foreach (var values in YamlRoot.ListOf(read, DataValueInvalid.Rules, problems))
        {
            var entry = Entry(values);
            if (entry is null)
            {
                continue;
            }

            var earlier = entries.Find(other => other.What == entry.What && other.Role == entry.Role);
            if (earlier is not null)
            {
                problems.Add(ApprovalRepeated.At(entry));
                doubles++;
                if (earlier.Date >= entry.Date)
                {
                    continue;
                }

                entries.Remove(earlier);
            }

            entries.Add(entry);
        }

        return new ApprovalLedger(entries) { Doubles = doubles };
    }

    private static Approval? Entry(YamlValues values)
    {
        values.RefuseUnknownKeys(ApprovalKeys.All);
        var before = values.Problems.Count;
        var where = values.Text.Where(values.Node);
        var what = values.String(ApprovalKeys.What, where);
        var words = values.String(ApprovalKeys.Words, where);
        var by = values.String(ApprovalKeys.By, where);
        var word = values.String(ApprovalKeys.Role, where);
        var role = ApprovalRoles.From(word);
        var registration = values.String(ApprovalKeys.Registration) ?? "";
        var date = values.Date(ApprovalKeys.Date, where);
        if (word is not null && role is null)
        {
            Refuse(values, ApprovalKeys.Role, $"`{word}` is not a role.", $"Use {string.Join(" or ", ApprovalRoles.All)}.");
        }

        if (words is not null && !IsFingerprint(words))
        {
            Refuse(values, ApprovalKeys.Words, $"`{words}` is not a fingerprint.", "Let `approve` write the entry.");
        }

        if (what is null || words is null || by is null || role is null || date is null || values.Problems.Count > before)
        {
            return null;
        }

        var entry = new Approval(what, words, CanonicalText.Collapse(by), role.Value)
        {
            Date = date.Value,
            Registration = CanonicalText.Collapse(registration),
            Where = values.WhereOf(ApprovalKeys.What),
            DateWhere = values.WhereOf(ApprovalKeys.Date),
        };
        values.Problems.AddRange(ApprovalRoleWrong.Check(entry));
        return values.Problems.Count > before ? null : entry;
    }

    private static bool IsFingerprint(string words) =>
        words.Length == WordPart.FingerprintLength && words.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');

    private static void Refuse(YamlValues values, YamlKey key, string message, string fix) =>
        values.Problems.Add(DataValueInvalid.Descriptor.At(values.WhereOf(key), message, fix));
}
