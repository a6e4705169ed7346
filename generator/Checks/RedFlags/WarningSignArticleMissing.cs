using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A warning sign whose article, named in the registry, is not published.</summary>
internal sealed class WarningSignArticleMissing : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS327", "WarningSignArticleMissing", Severity.Error)
    {
        Reason = "Whoever has a sign is led to the article that explains it. Without that article the sign is followed up nowhere, "
            + "and no other rule would notice.",
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
            NearestName.Offer(
                flag.WarningSign!,
                site.ArticleById.Keys,
                "Publish it, or take `warning_sign` out of the registry, which needs an approval."));

    private static bool IsPublished(PublishedSite site, string id) =>
        site.ArticleById.TryGetValue(id, out var article) && !article.Page.FrontMatter.Excluded;
}
