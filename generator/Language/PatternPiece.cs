using System.Collections.Frozen;

namespace BackHealthSite.Language;

/// <summary>What is known of a part of a pattern.</summary>
/// <param name="Exactly">All that it can be, where that is a short list.</param>
/// <param name="Held">Sets of words, the telling ones first; one word of each stands in it.</param>
internal readonly record struct PatternPiece(HashSet<string>? Exactly, IReadOnlyList<WordSet> Held)
{
    /// <summary>More words than this are no longer strung together.</summary>
    private const int MostWords = 400;

    /// <summary>To look for more sets of words than this takes longer than it saves.</summary>
    private const int MostSets = 3;

    /// <summary>Words of fewer letters stand in every sentence.</summary>
    private const int FewestLetters = 2;

    public static PatternPiece Empty => Of("");

    public static PatternPiece Anything => new(null, []);

    /// <summary>The sets of which each has a word in it: what it can be is one of them.</summary>
    public IReadOnlyList<WordSet> Sets => Exactly is null ? Held : Telling([new WordSet(Exactly), .. Held]);

    /// <summary>The words of those that tell something where they are missing.</summary>
    public IReadOnlyList<IReadOnlySet<string>> Words => [.. Sets.Select(set => set.Words).Where(IsTelling)];

    /// <summary>The same where it may stand more than once, so that what follows does not follow on what it begins with.</summary>
    public PatternPiece Broken => new(null, Sets);

    public static PatternPiece Of(string letters) => new(new(StringComparer.OrdinalIgnoreCase) { letters }, []);

    public PatternPiece Or(PatternPiece other)
    {
        var exactly = Exactly is not null && other.Exactly is not null && Exactly.Count + other.Exactly.Count <= MostWords
            ? Union(Exactly, other.Exactly)
            : null;
        var held = Sets.Zip(other.Sets, (mine, others) => new WordSet(Union(mine.Words, others.Words)));
        return new PatternPiece(exactly, Telling(held));
    }

    /// <summary>Both as one, where all that they can be is a short list; null where they can't be strung together.</summary>
    public PatternPiece? Followed(PatternPiece next)
    {
        if (Exactly is null || next.Exactly is null || Exactly.Count * next.Exactly.Count > MostWords)
        {
            return null;
        }

        var both = new HashSet<string>(Exactly.Count * next.Exactly.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var first in Exactly)
        {
            foreach (var second in next.Exactly)
            {
                both.Add(first + second);
            }
        }

        return new PatternPiece(both, Held.Count == 0 ? next.Held : next.Held.Count == 0 ? Held : Telling([.. Held, .. next.Held]));
    }

    public static IReadOnlyList<WordSet> Telling(IEnumerable<WordSet> sets) =>
        [.. sets.Where(set => set.Weight > 0).OrderByDescending(set => set.Weight).Take(MostSets)];

    /// <summary>One letter of the alphabet stands in every sentence; a mark of ours or the sign of a trade mark in few.</summary>
    private static bool IsTelling(HashSet<string> words) =>
        words.All(word => word.Length >= FewestLetters || word.Any(letter => letter > '\u007F'));

    private static HashSet<string> Union(HashSet<string> some, HashSet<string> others)
    {
        var all = new HashSet<string>(some, StringComparer.OrdinalIgnoreCase);
        all.UnionWith(others);
        return all;
    }
}

/// <summary>Words of which one stands in a text, and how much it tells that none does.</summary>
internal sealed class WordSet(HashSet<string> words)
{
    private const int MostTelling = 100;

    /// <summary>Words that stand in so many sentences that to look for them tells little.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "ache", "and", "any", "are", "back", "can", "cause", "does", "for", "from", "good", "has", "have", "help", "how", "less",
        "many", "may", "more", "most", "much", "need", "needs", "not", "often", "one", "only", "other", "pain", "pains", "part", "people",
        "some", "spine", "take", "than", "that", "the", "then", "there", "they", "this", "time", "use", "well", "what", "when", "which",
        "who", "will", "with", "work", "you", "your");

    private int? weight;

    public HashSet<string> Words => words;

    public int Weight => weight ??= words.Count == 0 ? 0 : words.Min(WeightOf);

    private static int WeightOf(string word)
    {
        foreach (var letter in word)
        {
            // A letter that stands in hardly any text but where it is looked for: a mark of ours, the sign of a trade mark.
            if (letter > '\u007F' && !char.IsLetter(letter))
            {
                return MostTelling;
            }
        }

        return Common.Contains(word) ? 1 : word.Length;
    }
}
