using BackHealthSite.Site.Lists;

namespace BackHealthSite.Search;

/// <summary>Cuts the words of the sections into parts, and leaves those out that no part has room for.</summary>
internal static class BodyCutter
{
    /// <summary>
    /// The parts of the body, the first of which there always is. The articles are given in the order in which readers need them and read
    /// no further than there is room; in each part they stand in menu order.
    /// </summary>
    public static IReadOnlyList<BodyPart> Cut(IEnumerable<ReadArticle> ranked)
    {
        var parts = Stretches.Of(ranked, article => article.Length, PartSizes.Body)
            .Take(PartSizes.MostBodies)
            .Select(articles => new BodyPart([.. articles.OrderBy(article => article.Place).SelectMany(article => article.Sections)]))
            .ToList();
        return parts.Count > 0 ? parts : [new BodyPart([])];
    }
}

/// <summary>The sections of an article, with its place in menu order.</summary>
internal sealed record ReadArticle(int Place, IReadOnlyList<SectionRecord> Sections)
{
    /// <summary>About how many characters they take in their file.</summary>
    public int Length => Sections.Sum(section => section.Length);
}
