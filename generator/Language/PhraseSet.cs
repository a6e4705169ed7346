namespace BackHealthSite.Language;

/// <summary>
/// Phrases that a rule looks for: small letters, hyphens as spaces. `slip|slips out` stands for two phrases.
/// </summary>
internal sealed class PhraseSet(params string[] phrases)
{
    /// <summary>Each phrase as its words, each word as what it may be.</summary>
    public IReadOnlyList<string[][]> Phrases { get; } = [.. phrases.Select(
        phrase => phrase.Split(' ').Select(word => word.Split('|').Select(form => FoldedWord.Of(form)).ToArray()).ToArray())];

    /// <summary>The phrases of a text that people write, such as a glossary term.</summary>
    public static PhraseSet OfTexts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => string.Join(' ', MatchTokens.WordsOf(text))).Where(text => text.Length > 0)]);
}

/// <summary>Where a phrase stands: the 0-based places of its first and last word among the words of the page.</summary>
internal readonly record struct PhrasePlace(PhraseSet Set, int First, int Last);

/// <summary>Finds the phrases of many sets in one pass over the words; immutable, one serves all pages at once.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<(PhraseSet Set, string[][] Words)>> byFirstWord = new(StringComparer.Ordinal);

    public PhraseIndex(IEnumerable<PhraseSet> sets)
    {
        foreach (var set in sets)
        {
            foreach (var phrase in set.Phrases)
            {
                foreach (var first in phrase[0])
                {
                    Add(first, set, phrase);
                }
            }
        }
    }

    /// <summary>
    /// Adds every phrase that stands whole in a sentence, given by its first word and the one behind its last, in text order.
    /// </summary>
    public void AddTo(List<PhrasePlace> found, int firstWord, int endWord, List<MatchToken> words)
    {
        for (var i = firstWord; i < endWord; i++)
        {
            if (!byFirstWord.TryGetValue(words[i].Word, out var candidates))
            {
                continue;
            }

            foreach (var (set, phrase) in candidates)
            {
                if (i + phrase.Length <= endWord && StandsAt(phrase, words, i))
                {
                    found.Add(new PhrasePlace(set, i, i + phrase.Length - 1));
                }
            }
        }
    }

    private static bool StandsAt(string[][] phrase, List<MatchToken> words, int first)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (Array.IndexOf(phrase[i], words[first + i].Word) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string first, PhraseSet set, string[][] phrase)
    {
        if (!byFirstWord.TryGetValue(first, out var phrases))
        {
            byFirstWord.Add(first, phrases = []);
        }

        phrases.Add((set, phrase));
    }
}
