using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An entry of the ledger for something that the site does not have.</summary>
internal sealed class ApprovalOfNothing : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS323", "ApprovalOfNothing", Severity.Error)
    {
        Reason = "An approval whose words are gone is how a removed flag, or a country that lost its number, is noticed.",
        Bad = "{what: flag:kidney, ...} in a site whose registry has no flag `kidney`.",
        Good = "{what: flag:kidney, ...} in a site whose registry has it.",
        Example = new(ExampleKind.Files, "flag:stomach")
        {
            Bad = "-- _data/approvals.yml + --\n- what: flag:stomach\n  words: 0123456789abcdef01234567\n  by: editors\n  role: editors\n"
                + "  date: 2026-11-22",
            Good = "",
            Asked = "--sealed",
        },
        Remedy = Remedy.As("WordingNotApproved"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var names = site.ApprovableNames();
        return
            from entry in site.Registry.Approvals?.Entries ?? []
            where !names.Contains(entry.What) && !IsUnread(site, entry.What)
            select Descriptor.At(
                entry.Where,
                $"Nothing on this site is called `{entry.What}`.",
                NearestName.Of(entry.What, names) is { } nearest
                    ? $"Did you mean `{nearest}`? If it was taken out on purpose, `approve --all --by editors` takes its entry out too."
                    : "Restore what it approved. If it was taken out on purpose, `approve --all --by editors` takes its entry out too.");
    }

    /// <summary>True for an article whose file has a problem of its own.</summary>
    private static bool IsUnread(PublishedSite site, string what) =>
        PartNames.IsArticle(what) && site.IsUnread(what[PartNames.Article.Length..]);
}
