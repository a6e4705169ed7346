using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Reporting.Reviews;

/// <summary>
/// What changed since each part was approved: the ledger keeps fingerprints, so it can tell that words changed, not which.
/// </summary>
internal static class ReviewState
{
    public static void Append(StringBuilder text, IEnumerable<WordPart> parts, ApprovalLedger ledger)
    {
        text.Append("\n## Since the last approval\n\n| Words | Fingerprint now | Editors | A clinician |\n|---|---|---|---|\n");
        foreach (var part in parts)
        {
            var editors = PartNames.IsArticle(part.What)
                ? "their check is the day above"
                : Of(part, ledger.Find(part.What, ApprovalRole.Editors));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {MarkdownText.Code(part.What)} | {MarkdownText.Code(part.Fingerprint)} | {editors} | "
                + $"{Of(part, ledger.Find(part.What, ApprovalRole.Clinician))} |\n");
        }

        text.Append(
            "\nThe ledger keeps fingerprints, not words. To see what was changed, ask the editors for the earlier words, or look at "
            + "the history of the file.\n");
    }

    private static string Of(WordPart part, Approval? approval)
    {
        if (approval is null)
        {
            return "never approved";
        }

        var who = string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Literal(approval.By)} on {IsoDay.Text(approval.Date)}");
        return approval.Words == part.Fingerprint ? $"approved as they are: {who}" : $"**changed since** {who}";
    }
}
