using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Site;

/// <summary>Whether a clinician has approved an article as it stands: the approval, or whether there was one for other words.</summary>
internal sealed record ClinicianCheck(Approval? Approval, bool IsChangedSince);

/// <summary>What the ledger says of articles.</summary>
internal static class ClinicianChecks
{
    private static readonly ClinicianCheck NotYet = new(null, false);

    public static ClinicianCheck ClinicianCheckOf(this PublishedSite site, Article article)
    {
        var what = PartNames.Article + article.Id;
        if (site.Registry.Approvals?.Find(what, ApprovalRole.Clinician) is not { } approval)
        {
            return NotYet;
        }

        return approval.Words == ArticleWords.PartOf(article, site).Fingerprint
            ? new ClinicianCheck(approval, false)
            : new ClinicianCheck(null, true);
    }

    /// <summary>
    /// The names of everything that can be approved: the parts of the registry and the data files, and every article, drafts too.
    /// </summary>
    public static HashSet<string> ApprovableNames(this PublishedSite site) =>
        [
            .. site.Registry.Parts.Select(part => part.What),
            .. site.ArticleById.Keys.Concat(site.Drafts).Select(id => PartNames.Article + id),
        ];
}
