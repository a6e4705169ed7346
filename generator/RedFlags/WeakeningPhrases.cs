using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>
/// The phrases of the weakening list by their first word, each with the number of its set; `call|ring` in one means either word.
/// </summary>
internal sealed class WeakeningPhrases
{
    private static readonly List<Phrase> None = [];

    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);

    /// <summary>The number of a set, whose phrases are added once.</summary>
    public int Add(string name, IReadOnlyList<string> phrases)
    {
        if (terms.TryGetValue(name, out var known))
        {
            return known;
        }

        var term = terms.Count;
        terms.Add(name, term);
        foreach (var phrase in phrases)
        {
            var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Choices).ToArray();
            foreach (var first in words.Length == 0 ? [] : words[0])
            {
                if (!byFirstWord.TryGetValue(first, out var there))
                {
                    byFirstWord.Add(first, there = []);
                }

                there.Add(new Phrase(words, term));
            }
        }

        return term;
    }

    /// <summary>How many sets there are; their numbers begin with 0.</summary>
    public int Terms => terms.Count;

    /// <summary>The phrases that begin at a word: the number of the set, and the last word.</summary>
    public Standing At(List<MatchToken> tokens, int first, int end) =>
        new(byFirstWord.GetValueOrDefault(tokens[first].Word, None), tokens, first, end);

    /// <summary>What a written word may be; one with a hyphen is two, as it is in a text.</summary>
    private static IEnumerable<string[]> Choices(string word)
    {
        var choices = word.Split('|').Select(written => MatchTokens.WordsOf(written)).ToList();
        return choices.Count == 1 ? choices[0].Select(single => new[] { single }) : [[.. choices.SelectMany(choice => choice)]];
    }

    /// <summary>The phrases that stand at a word, one by one.</summary>
    public struct Standing(List<Phrase> begun, List<MatchToken> tokens, int first, int end)
    {
        private int next;

        public (int Term, int Last) Current { get; private set; }

        public readonly Standing GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next < begun.Count)
            {
                var phrase = begun[next++];
                if (phrase.StandsAt(tokens, first, end))
                {
                    Current = (phrase.Term, first + phrase.Words.Length - 1);
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A phrase, each word of it as what it may be.</summary>
    internal sealed record Phrase(string[][] Words, int Term)
    {
        public bool StandsAt(List<MatchToken> tokens, int first, int end)
        {
            if (first + Words.Length > end)
            {
                return false;
            }

            for (var i = 1; i < Words.Length; i++)
            {
                if (Array.IndexOf(Words[i], tokens[first + i].Word) < 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
