using BackHealthSite.Language;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>A line that stands on every article, with its words as they are compared.</summary>
internal sealed record CardLine(string Text, string[] Words)
{
    public static CardLine Of(string text) => new(text, MatchTokens.WordsOf(text));

    public bool StandsIn(ReadOnlySpan<string> words) => Words.Length > 0 && words.IndexOf(Words) >= 0;
}

/// <summary>The lines of the cards and around them, which nothing else on a page may pass for.</summary>
/// <param name="Hidden">What screen readers hear above each card.</param>
/// <param name="Headings">The headings of the cards, each with its level.</param>
/// <param name="Fixed">Sentences of the disclaimer, and the emergency line.</param>
internal sealed record CardLines(
    IReadOnlyList<CardLine> Hidden,
    IReadOnlyList<(Urgency Urgency, CardLine Line)> Headings,
    IReadOnlyList<CardLine> Fixed)
{
    /// <summary>Words of a sentence that nobody writes twice by chance.</summary>
    private const int LongEnough = 8;

    public static CardLines Of(RedFlagRegistry registry) => new(
        [.. registry.Cards.Select(card => CardLine.Of(card.Hidden))],
        [.. registry.Cards.Select(card => (card.Urgency, CardLine.Of(card.Heading)))],
        [
            .. registry.Disclaimer.Split(". ").Select(CardLine.Of).Where(line => line.Words.Length >= LongEnough),
            CardLine.Of(registry.EmergencyLine),
        ]);

    public CardLine? HiddenIn(ReadOnlySpan<string> words)
    {
        foreach (var line in Hidden)
        {
            if (line.StandsIn(words))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>A heading or a fixed line among some words; in running text only the heading of the emergency card counts.</summary>
    public CardLine? Copied(ReadOnlySpan<string> words, bool isName)
    {
        foreach (var (urgency, line) in Headings)
        {
            if ((isName || urgency == Urgency.Emergency) && line.StandsIn(words))
            {
                return line;
            }
        }

        foreach (var line in Fixed)
        {
            if (line.StandsIn(words))
            {
                return line;
            }
        }

        return null;
    }
}
