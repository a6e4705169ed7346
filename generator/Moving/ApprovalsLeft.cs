using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Moving;

/// <summary>The approvals that a move leaves behind, since no command but `approve` writes the ledger.</summary>
internal static class ApprovalsLeft
{
    /// <summary>A sentence for each entry that no longer fits.</summary>
    public static IEnumerable<string> Of(Move move, PublishedSite before, PublishedSite after)
    {
        foreach (var entry in before.Registry.Approvals?.Entries ?? [])
        {
            var who = $"`{entry.What}` was approved by {entry.By} ({entry.Role.Word()})";
            if (move.ChangesName && entry.What == PartNames.Article + move.Ids.Old)
            {
                yield return $"{who} and has another name now: `approve --all --by editors` takes the entry out. Have "
                    + $"`{PartNames.Article}{move.To.Id}` approved anew.";
            }
            else if (Fits(entry, before) && !Fits(entry, after))
            {
                yield return $"{who}, and a link in it has changed: have it approved anew.";
            }
        }
    }

    private static bool Fits(Approval entry, PublishedSite site)
    {
        var part = PartNames.IsArticle(entry.What) && site.ArticleById.TryGetValue(entry.What[PartNames.Article.Length..], out var article)
            ? ArticleWords.PartOf(article, site)
            : site.Registry.Parts.FirstOrDefault(known => known.What == entry.What);
        return part?.Fingerprint == entry.Words;
    }
}
