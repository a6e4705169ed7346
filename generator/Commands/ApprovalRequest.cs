using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Commands;

/// <summary>What somebody asked `approve` to write down.</summary>
internal sealed record ApprovalRequest(IReadOnlyList<string> Names, string By, ApprovalRole Role, DateOnly Date)
{
    /// <summary>Whether every part that the editors have not approved as it stands is meant.</summary>
    public bool All { get; init; }

    public string Registration { get; init; } = "";

    /// <summary>The fingerprint that the approved page showed; empty where nobody gave one.</summary>
    public string Words { get; init; } = "";

    /// <summary>What is wrong with the request whatever the site holds, in a sentence or two; null where nothing is.</summary>
    public string? Misuse(DateOnly today)
    {
        if (All == (Names.Count > 0))
        {
            return "Name what is approved, such as `approve card:emergency`, or write `approve --all`.";
        }

        if (All && Role == ApprovalRole.Clinician)
        {
            return "A clinician approves each thing by its name: `--all` is for editors.";
        }

        if (Words.Length > 0 && Names.Count != 1)
        {
            return "`--words` goes with the name of one thing.";
        }

        if (DayToCome.Is(Date, today))
        {
            return $"`{IsoDay.Text(Date)}` has not come yet. Write --date with the day of the approval.";
        }

        var fault = Names.DefaultIfEmpty("")
            .Select(name => ApprovalRoleWrong.FaultOf(name, By, Role, Registration))
            .FirstOrDefault(fault => fault is not null);
        return fault is var (message, fix) ? $"{message} {fix}" : null;
    }
}
