using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Cards;

/// <summary>What Measures/cards.js found: how much there was to look at, and what of it can't be read.</summary>
internal sealed record CardFaults(int Cards, int Texts, IReadOnlyList<string> Faults)
{
    private const int Shown = 8;

    public static Task<CardFaults> MeasureAsync(Reader reader) => reader.Page.MeasureAsync<CardFaults>("cards.js", "[data-red-flags]");

    /// <summary>Fails with the first faults of a page, if it has any.</summary>
    public void AssertNone(string page) =>
        Assert.True(Faults.Count == 0, $"{page}: {Faults.Count} faults, the first:\n{string.Join('\n', Faults.Take(Shown))}");
}
