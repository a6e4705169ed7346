using System.Buffers;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>
/// The words of a text as patterns read them: those that only say how likely or how new something is stand in nobody's way.
/// </summary>
internal sealed class WordRow : IDisposable
{
    /// <summary>How many words that are not little stand up to each, with itself.</summary>
    private readonly int[] ranks;

    private readonly bool[] little;

    public WordRow(List<MatchToken> tokens)
    {
        Tokens = tokens;
        ranks = ArrayPool<int>.Shared.Rent(tokens.Count);
        little = ArrayPool<bool>.Shared.Rent(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            little[i] = Letters.Little.Contains(tokens[i].Word)
                || StartsSomething(i)
                || (tokens[i].Word == "to" && i > 0 && StartsSomething(i - 1));
            ranks[i] = (i == 0 ? 0 : ranks[i - 1]) + (little[i] ? 0 : 1);
        }
    }

    public List<MatchToken> Tokens { get; }

    public bool IsLittle(int word) => little[word];

    /// <summary>The words between two places, the little ones aside.</summary>
    public int Between(WordPlace before, WordPlace place) => ranks[place.First] - ranks[before.Last] - (little[place.First] ? 0 : 1);

    /// <summary>The words from one to another, both with them, the little ones aside.</summary>
    public int Length(int first, int last) => ranks[last] - ranks[first] + 1;

    /// <summary>The first word of the sentence that a word stands in, and the word behind its last.</summary>
    public (int First, int End) SentenceOf(int word)
    {
        var (first, end) = (word, word + 1);
        while (first > 0 && Tokens[first - 1].Sentence == Tokens[word].Sentence)
        {
            first--;
        }

        while (end < Tokens.Count && Tokens[end].Sentence == Tokens[word].Sentence)
        {
            end++;
        }

        return (first, end);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(ranks);
        ArrayPool<bool>.Shared.Return(little);
    }

    private bool StartsSomething(int word) =>
        Letters.Starting.Contains(Tokens[word].Word)
        && word + 1 < Tokens.Count
        && (Tokens[word + 1].Word == "to" || Tokens[word + 1].Word.EndsWith("ing", StringComparison.Ordinal));
}
