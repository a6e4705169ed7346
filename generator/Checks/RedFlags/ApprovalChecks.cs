using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Warning words or numbers that nobody has approved as they stand.</summary>
internal sealed class WordingNotApproved : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS309", "WordingNotApproved", Severity.Error)
    {
        Reason = "Warning words and the numbers to call reach every reader. They change only on purpose: with the words, somebody who answers for them changes the ledger of approvals, which has owners of its own.",
        Bad = "A bullet of the emergency card reworded in red-flags.yml alone.",
        Good = "The bullet reworded, and `approve card:emergency --by editors` run by an owner of the ledger who has read it.",
        Example = new(ExampleKind.Files, "_data/red-flags.yml")
        {
            Bad = "-- _data/red-flags.yml / heading: \"Get medical advice today --\nheading: \"Get medical help today",
            Good = "",
            Asked = "--sealed",
        },
        Standards = ["SAF-04", "SAF-15", "CARD-04", "CARD-05"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "you changed warning words, a number to call or what brings a warning sign. Undo it, or say in the pull "
            + "request why: an owner of the [list of approvals](CLINICIANS.md#editors) has to read it and write that down"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        site.Registry.Approvals is { } ledger ? Check(site.Registry.Parts, ledger) : [];

    private static IEnumerable<Problem> Check(IEnumerable<WordPart> parts, ApprovalLedger ledger) =>
        from part in parts
        where !ledger.Covers(part)
        let words = PartNames.InWords(part.What)
        let message = ledger.LastOf(part.What) is { } last
            ? $"The words of {words} are not the approved ones: they changed after {last.By} approved them."
            : $"The words of {words} are not approved: `{ApprovalLedger.Path}` has no entry for `{part.What}`."
        select Descriptor.At(part.Where, message, $"Restore the words. If the change is meant and has been read, an owner of the ledger runs `approve {part.What} --by editors`.");
}

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
    private static bool IsUnread(PublishedSite site, string what) => PartNames.IsArticle(what) && site.IsUnread(what[PartNames.Article.Length..]);
}

/// <summary>A warning sign whose article, named in the registry, is not published.</summary>
internal sealed class WarningSignArticleMissing : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS327", "WarningSignArticleMissing", Severity.Error)
    {
        Reason = "Whoever has a sign is led to the article that explains it. Without that article the sign is followed up nowhere, and no other rule would notice.",
        Bad = "warning_sign: cauda-equina-syndrome while that article is deleted or a draft",
        Good = "warning_sign: cauda-equina-syndrome with warning-signs/cauda-equina-syndrome.md published",
        Example = new(ExampleKind.Files, "\"strains\"")
        {
            Bad = "-- _data/red-flags.yml /     warning_sign: weak-bones --\n    warning_sign: \"strains\"",
            Good = "-- _data/red-flags.yml /     warning_sign: weak-bones --\n    warning_sign: strain",
        },
        Remedy = new(RemedyGroup.WarningSigns, "the article that explains a warning sign is gone or a draft: bring it back"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        from flag in site.Registry.Flags
        where flag.WarningSign is { } id && !IsPublished(site, id) && !site.IsUnread(id)
        select Descriptor.At(
            flag.WarningSignWhere ?? flag.Where,
            site.Drafts.Contains(flag.WarningSign!) || site.ArticleById.ContainsKey(flag.WarningSign!)
                ? $"The article `{flag.WarningSign}`, which explains `{flag.Id}`, is a draft."
                : $"There is no article `{flag.WarningSign}` to explain `{flag.Id}`.",
            NearestName.Offer(flag.WarningSign!, site.ArticleById.Keys, "Publish it, or take `warning_sign` out of the registry, which needs an approval."));

    private static bool IsPublished(PublishedSite site, string id) => site.ArticleById.TryGetValue(id, out var article) && !article.Page.FrontMatter.Excluded;
}
