using System.Runtime.InteropServices;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Markdown;

/// <summary>
/// What stands next to each other, which the gate reads as one sentence: the end of a sentence and the start of the one behind it, a
/// heading or a bold run-in with two sentences behind it, cells below each other. So a sign that an author spreads over two of them is one
/// sign.
/// </summary>
/// <param name="Openers">Headings and run-ins, in text order.</param>
/// <param name="Cells">Cells right below each other.</param>
internal sealed record Neighbours(IReadOnlyList<TextSpan> Openers, IReadOnlyList<(TextSpan Above, TextSpan Below)> Cells)
{
    /// <summary>The starts of paragraphs behind a paragraph: what is said there is said anew.</summary>
    public required IReadOnlySet<int> Breaks { get; init; }

    /// <summary>Words on either side that may belong to what stands on the other.</summary>
    private const int WordsAcross = 8;

    /// <summary>Sentences that a heading or a run-in opens.</summary>
    private const int SentencesBehind = 2;

    /// <summary>
    /// Adds a sentence for every two neighbours among the words of a page: openers and cells first, then sentences behind each other.
    /// </summary>
    /// <param name="tokens">The words.</param>
    /// <param name="end">Where the text that a reader meets ends.</param>
    /// <returns>The number of the first sentence that is made of two behind each other.</returns>
    public int AddTo(List<MatchToken> tokens, int end)
    {
        var count = FirstFrom(tokens, tokens.Count, end);
        List<int> starts = [.. Enumerable.Range(1, Math.Max(0, count - 1)).Where(i => tokens[i].Sentence != tokens[i - 1].Sentence)];
        AddOpeners(tokens, count, starts);
        foreach (var (above, below) in Cells)
        {
            var (last, first) = (FirstFrom(tokens, count, above.End), FirstFrom(tokens, count, below.Start));
            if (last > 0 && tokens[last - 1].Start >= above.Start && first < count && tokens[first].Start < below.End)
            {
                Add(tokens, count, last, first);
            }
        }

        var behindEachOther = tokens.Count == 0 ? 0 : tokens[^1].Sentence + 1;
        foreach (var start in starts.Where(start => !IsAnew(tokens[start - 1].Start, tokens[start].Start)))
        {
            Add(tokens, count, start, start);
        }

        return behindEachOther;
    }

    /// <summary>Adds each opener with the two sentences behind it.</summary>
    private void AddOpeners(List<MatchToken> tokens, int count, List<int> starts)
    {
        var opener = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            if (IsInOpener(tokens[starts[i] - 1].Start, ref opener))
            {
                foreach (var behind in starts.Skip(i).Take(SentencesBehind))
                {
                    Add(tokens, count, starts[i], behind);
                }
            }
        }
    }

    /// <summary>
    /// Adds the last words before a place and the first from another on, each of one sentence, as a sentence of their own.
    /// </summary>
    private static void Add(List<MatchToken> tokens, int count, int before, int from)
    {
        var sentence = tokens[^1].Sentence + 1;
        for (var i = Math.Max(0, before - WordsAcross); i < before; i++)
        {
            if (tokens[i].Sentence == tokens[before - 1].Sentence)
            {
                tokens.Add(tokens[i] with { Sentence = sentence });
            }
        }

        for (var i = from; i < Math.Min(count, from + WordsAcross) && tokens[i].Sentence == tokens[from].Sentence; i++)
        {
            tokens.Add(tokens[i] with { Sentence = sentence });
        }
    }

    /// <summary>True where a paragraph behind a paragraph begins between two words, or with the second.</summary>
    private bool IsAnew(int before, int behind) => Breaks.Any(start => start > before && start <= behind);

    private bool IsInOpener(int offset, ref int opener)
    {
        while (opener < Openers.Count && Openers[opener].End <= offset)
        {
            opener++;
        }

        return opener < Openers.Count && offset >= Openers[opener].Start;
    }

    /// <summary>The first of some words that begins at an offset or behind it.</summary>
    private static int FirstFrom(List<MatchToken> tokens, int count, int offset)
    {
        var words = CollectionsMarshal.AsSpan(tokens)[..count];
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
