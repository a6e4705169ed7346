using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>In what capacity somebody approved words.</summary>
internal enum ApprovalRole
{
    /// <summary>Those who look after the site; nobody with clinical training.</summary>
    Editors,

    /// <summary>A named, registered clinician.</summary>
    Clinician,
}

/// <summary>An entry of the ledger: who approved which words, and when.</summary>
internal sealed record Approval(string What, string Words, string By, ApprovalRole Role)
{
    public required DateOnly Date { get; init; }

    /// <summary>A clinician's entry in a professional register; empty for editors.</summary>
    public string Registration { get; init; } = "";

    public required Location Where { get; init; }

    public required Location DateWhere { get; init; }
}

/// <summary>Who has approved which words, as `_data/approvals.yml` tells it.</summary>
internal sealed record ApprovalLedger(IReadOnlyList<Approval> Entries)
{
    public const string Path = "_data/approvals.yml";

    public static readonly ApprovalLedger Empty = new([]);

    /// <summary>How many entries were left out because a newer one of the same role approves the same.</summary>
    public int Doubles { get; init; }

    /// <summary>The one entry of a role for some words, or null.</summary>
    public Approval? Find(string what, ApprovalRole role) => Entries.FirstOrDefault(entry => entry.What == what && entry.Role == role);

    /// <summary>True where somebody, of whatever role, approved these very words.</summary>
    public bool Covers(WordPart part) => Entries.Any(entry => entry.What == part.What && entry.Words == part.Fingerprint);

    /// <summary>The newest entry for some words, of whatever role, whether it still fits or not.</summary>
    public Approval? LastOf(string what) => Entries.Where(entry => entry.What == what).MaxBy(entry => entry.Date);
}

/// <summary>The words by which the ledger and the command line name the roles.</summary>
internal static class ApprovalRoles
{
    public static readonly string[] All = ["editors", "clinician"];

    public static string Word(this ApprovalRole role) => All[(int)role];

    public static ApprovalRole? From(string? word)
    {
        var found = Array.IndexOf(All, word);
        return found < 0 ? null : (ApprovalRole)found;
    }
}
