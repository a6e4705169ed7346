using BackHealthSite.BrowserTests.Browser;
using BackHealthSite.BrowserTests.Cards;
using BackHealthSite.BrowserTests.Layout;
using BackHealthSite.BrowserTests.Map;
using BackHealthSite.BrowserTests.Print;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>What one visit to an article saw, measure by measure, in every way of looking that a measure needs.</summary>
internal sealed record ArticleSeen
{
    /// <summary>Its cards on a phone.</summary>
    public required Task<CardFaults> Cards { get; init; }

    public required Task<CardPlace> Place { get; init; }

    public required Task<CardShare> Share { get; init; }

    public required Task<IReadOnlyList<string>> Width { get; init; }

    public required Task<IReadOnlyList<SeenNeighbourhood>> Neighbourhood { get; init; }

    public required Task<IReadOnlyList<PrintedCard>> PrintedCards { get; init; }

    public required Task<Leaflet> Leaflet { get; init; }
}

/// <summary>One visit to an article, on which all measures are taken that every article has to stand.</summary>
internal static class ArticleVisit
{
    public static async Task<ArticleSeen> MakeAsync(ServedSite site, string article)
    {
        await using var reader = await site.ReaderAsync(Look.Phone);
        await reader.OpenAsync(article);
        return new ArticleSeen
        {
            Place = await Outcome.OfAsync(() => CardPlace.MeasureAsync(reader)),
            Cards = await Outcome.OfAsync(() => CardFaults.MeasureAsync(reader)),
            Share = await Outcome.OfAsync(() => CardShare.MeasureAsync(reader)),
            Width = await Outcome.OfAsync(() => PageWidth.MeasureAsync(reader, Look.Zoomed)),
            Neighbourhood = await Outcome.OfAsync(() => SeenNeighbourhood.InEveryWindowAsync(reader)),
            PrintedCards = await Outcome.OfAsync(() => PrintedCard.MeasureAsync(reader)),
            Leaflet = await Outcome.OfAsync(() => Print.Leaflet.MeasureAsync(reader)),
        };
    }
}
