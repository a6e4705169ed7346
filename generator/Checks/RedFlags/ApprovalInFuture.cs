using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An approval on a day that has not come yet.</summary>
internal sealed class ApprovalInFuture : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS326", "ApprovalInFuture", Severity.Error)
    {
        Reason = "Nobody can have approved words on a day to come. Readers see a clinician's day; the editors' may be a month ahead, "
            + "for a clock that is wrong must not stop a corrected page.",
        Bad = "{what: card:emergency, by: editors, role: editors, date: 2099-11-29}",
        Good = "{what: card:emergency, by: editors, role: editors, date: 2026-11-29}",
        Example = new(ExampleKind.Files, "2099-11-29")
        {
            Bad = "-- _data/approvals.yml + --\n- what: article:strain\n  words: 0123456789abcdef01234567\n  by: A Name\n"
                + "  role: clinician\n  registration: GMC 1234567\n  date: 2099-11-29",
            Good = "-- _data/approvals.yml + --\n- what: article:strain\n  words: 0123456789abcdef01234567\n  by: A Name\n"
                + "  role: clinician\n  registration: GMC 1234567\n  date: 2026-11-22",
            Asked = "--sealed",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) => Check(site.Registry.Approvals ?? ApprovalLedger.Empty, site.Today);

    public static IEnumerable<Problem> Check(ApprovalLedger ledger, DateOnly today) =>
        from entry in ledger.Entries
        where entry.Role == ApprovalRole.Clinician ? DayToCome.Is(entry.Date, today) : DayToCome.IsFar(entry.Date, today)
        select Descriptor.At(
            entry.DateWhere,
            $"`{IsoDay.Text(entry.Date)}` has not come yet.",
            "Write the day of the approval; `approve` does.");
}
