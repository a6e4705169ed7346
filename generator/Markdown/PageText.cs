using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Markdown;

/// <summary>
/// All the words of one page, walked once for the gate and for every rule: first as a reader meets them, title and description first,
/// passage by passage, without citations and code; behind them, what only the gate reads: other names, code, and what markup parts.
/// </summary>
internal sealed record PageText(MappedText Words, ImmutableArray<Passage> Passages)
{
    /// <summary>The words of the passages, which stand at the start of the whole text.</summary>
    public required string Shown { get; init; }

    /// <summary>Where the passages end, and what only the gate reads begins.</summary>
    public int End => Shown.Length;

    /// <summary>Link words that are just the title of the article they lead to, in text order: they bring no sign of their own.</summary>
    public required ImmutableArray<TextSpan> Names { get; init; }

    /// <summary>
    /// The starts of passages that go on, for the gate, with the sentence before them, in order: items of a list, cells of a row.
    /// </summary>
    public required ImmutableArray<int> Joints { get; init; }

    /// <summary>What stands next to each other on the page without one sentence between the two.</summary>
    public required Neighbours Neighbours { get; init; }

    /// <summary>Adds the words of the passages.</summary>
    public void AddTokens(List<MatchToken> tokens, KnownWords known) => MatchTokens.AddTo(tokens, Words.Text, new TextSpan(0, End), known);

    /// <summary>Adds the words that the trigger matcher reads, from those of the passages on.</summary>
    public void AddGateWords(List<MatchToken> read, List<MatchToken> tokens, KnownWords known)
    {
        read.AddRange(tokens);
        Join(CollectionsMarshal.AsSpan(read));
        MatchTokens.AddTo(read, Words.Text, new TextSpan(End, Words.Length), known);
        var name = 0;
        var kept = 0;
        for (var i = 0; i < read.Count; i++)
        {
            if (!IsInName(read[i], ref name))
            {
                read[kept++] = read[i];
            }
        }

        read.RemoveRange(kept, read.Count - kept);
    }

    /// <summary>Lets the sentence before each joint go on.</summary>
    private void Join(Span<MatchToken> tokens)
    {
        var joint = 0;
        var joined = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            var start = tokens[i].Start;
            var isJoined = joint < Joints.Length && Joints[joint] <= start && Joints[joint] > tokens[i - 1].Start;
            while (joint < Joints.Length && Joints[joint] <= start)
            {
                joint++;
            }

            joined = isJoined ? tokens[i].Sentence - tokens[i - 1].Sentence : joined;
            tokens[i] = tokens[i] with { Sentence = tokens[i].Sentence - joined };
        }
    }

    private bool IsInName(MatchToken token, ref int name)
    {
        while (name < Names.Length && Names[name].End <= token.Start)
        {
            name++;
        }

        return name < Names.Length && token.Start >= Names[name].Start;
    }
}
