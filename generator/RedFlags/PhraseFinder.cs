using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>Where a phrase stands: its first and its last word, counted from the start of the text.</summary>
internal readonly record struct WordPlace(int First, int Last);

/// <summary>Finds terms in words; a term is found wherever one of its phrases stands. Filled once, then safe for many threads.</summary>
internal sealed class PhraseFinder
{
    private static readonly string[] Endings = ["", "s", "es", "ed", "ing"];

    private readonly Dictionary<string, Phrase> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<string>, int> terms = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of a term; many patterns share the phrases of one concept, which are looked for once.</summary>
    public int Add(IReadOnlyList<string> phrases)
    {
        if (terms.TryGetValue(phrases, out var known))
        {
            return known;
        }

        var term = terms.Count;
        terms.Add(phrases, term);
        foreach (var phrase in phrases)
        {
            Add(MatchTokens.WordsOf(phrase), term);
        }

        return term;
    }

    /// <summary>The places of each term, in text order; null for a term that stands nowhere.</summary>
    public List<WordPlace>?[] Find(List<MatchToken> tokens)
    {
        var places = new List<WordPlace>?[terms.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!byFirstWord.TryGetValue(tokens[i].Word, out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (!StandsAt(phrase.Words, tokens, i))
                {
                    continue;
                }

                foreach (var term in phrase.Terms)
                {
                    (places[term] ??= []).Add(new WordPlace(i, i + phrase.Words.Length - 1));
                }
            }
        }

        return places;
    }

    private void Add(string[] words, int term)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = string.Join(' ', words);
        if (byText.TryGetValue(text, out var known))
        {
            known.Terms.Add(term);
            return;
        }

        var phrase = new Phrase(words, [term]);
        byText.Add(text, phrase);
        foreach (var ending in words.Length == 1 ? Endings : [""])
        {
            var key = words[0] + ending;
            if (!byFirstWord.TryGetValue(key, out var phrases))
            {
                byFirstWord.Add(key, phrases = []);
            }

            phrases.Add(phrase);
        }
    }

    private static bool StandsAt(string[] words, List<MatchToken> tokens, int first)
    {
        if (first + words.Length > tokens.Count)
        {
            return false;
        }

        // The first word is the key under which the phrase was found.
        for (var w = 1; w < words.Length; w++)
        {
            var token = tokens[first + w];
            var same = w == words.Length - 1 ? IsFormOf(token.Word, words[w]) : token.Word == words[w];
            if (!same || token.Sentence != tokens[first].Sentence)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFormOf(string word, string stem)
    {
        if (!word.StartsWith(stem, StringComparison.Ordinal))
        {
            return false;
        }

        var ending = word.AsSpan(stem.Length);
        return ending is "" or "s" or "es" or "ed" or "ing";
    }

    private sealed record Phrase(string[] Words, HashSet<int> Terms);
}
