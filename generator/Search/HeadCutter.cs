using BackHealthSite.Site.Lists;

namespace BackHealthSite.Search;

/// <summary>Cuts the articles into parts: those that readers need most come first, and in each part all stand in menu order.</summary>
internal static class HeadCutter
{
    /// <summary>
    /// The parts of the head. `shared` is what the first two have besides articles; `found` is given in menu order.
    /// </summary>
    public static IReadOnlyList<HeadPart> Cut(HeadPart shared, IReadOnlyList<FoundArticle> found)
    {
        var ranked = found.Index().OrderBy(article => article.Item.Rank).ToList();
        var most = PartSizes.FirstHead - (shared.Answers?.Sum(answer => answer.Length) ?? 0);
        var first = Stretches.Of(ranked, article => article.Item.Names.Length, most).FirstOrDefault() ?? [];
        var named = InMenuOrder(first);
        return
        [
            shared with { Articles = [.. named.Select(article => article.Names)], Synonyms = null },
            new HeadPart { Details = [.. named.Select(article => article.Details)], Synonyms = shared.Synonyms },
            .. Stretches.Of(ranked.Skip(first.Count), article => article.Item.Length, PartSizes.LaterHead).Select(Whole),
        ];
    }

    private static HeadPart Whole(List<(int Place, FoundArticle Item)> stretch)
    {
        var articles = InMenuOrder(stretch);
        return new HeadPart
        {
            Articles = [.. articles.Select(article => article.Names)],
            Details = [.. articles.Select(article => article.Details)],
        };
    }

    private static List<FoundArticle> InMenuOrder(List<(int Place, FoundArticle Item)> stretch) =>
        [.. stretch.OrderBy(article => article.Place).Select(article => article.Item)];
}
