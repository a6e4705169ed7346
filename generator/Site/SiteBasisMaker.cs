using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Tells what a joined site was made from.</summary>
internal static class SiteBasisMaker
{
    public static SiteBasis Make(PublishedSite site, ReadData data, BuildMemory memory)
    {
        var profiles = site.AllPages.ToFrozenDictionary(
            page => page.File.Path,
            page => memory.Of(BuildStep.Profile, page.File.Path, () => new Basis(page), () => PageProfile.Of(page)),
            StringComparer.Ordinal);
        var published = site.Articles.Select(article => article.Page)
            .Concat(site.Prose.Values.OrderBy(page => page.Url))
            .Select(page => profiles[page.File.Path]);
        var listing = memory.Settled("listing", new Basis([.. published]));
        IEnumerable<object> names =
        [
            listing,
            site.IncludesDrafts,
            .. site.AllPages.SelectMany(page => new object[] { page.File.Path, site.Holds(page) }),
            .. site.Unread.Order(StringComparer.Ordinal),
        ];
        return new SiteBasis(data, profiles, memory) { Listing = listing, Names = memory.Settled("names", new Basis([.. names])) };
    }
}
