using BackHealthSite.Source;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>The keys of an entry of the ledger: what the reader reads is what editors are told of.</summary>
internal static class ApprovalKeys
{
    public static readonly YamlKey What =
        new("what", YamlKind.Text, "What was approved, such as `card:emergency`, `flag:kidney`, `numbers:ireland` or `article:sciatica`.")
        {
            IsRequired = true,
        };

    public static readonly YamlKey Words =
        new("words", YamlKind.Text, "The fingerprint of the words that were approved; `approve` writes it.")
        {
            IsRequired = true,
            Shortest = WordPart.FingerprintLength,
            Longest = WordPart.FingerprintLength,
        };

    public static readonly YamlKey By = new("by", YamlKind.Text, "Who approved them: `editors`, or the full name of a person.")
    {
        IsRequired = true,
        Longest = LedgerReader.LongestName,
    };

    public static readonly YamlKey Role = new("role", YamlKind.Text, "In what capacity; only a registered clinician is a `clinician`.")
    {
        IsRequired = true,
        Choices = ApprovalRoles.All,
    };

    public static readonly YamlKey Registration =
        new("registration", YamlKind.Text, "A clinician's entry in a professional register, such as `GMC 1234567`.")
        {
            Longest = LedgerReader.LongestName,
        };

    public static readonly YamlKey Date = new("date", YamlKind.Day, "The day of the approval, as year-month-day.") { IsRequired = true };

    public static readonly YamlKey[] All = [What, Words, By, Role, Registration, Date];
}
