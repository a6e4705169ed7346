using System.Buffers;
using System.Collections.Concurrent;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>Finds terms in words; a term is found wherever one of its phrases stands. Filled once, then safe for many threads.</summary>
internal sealed class PhraseFinder
{
    /// <summary>What the last word of a phrase may have more.</summary>
    private static readonly string[] Endings = ["s", "es", "ed", "ing"];

    /// <summary>True for phrases that stand word for word, without other tenses and with no little words between.</summary>
    private readonly bool isExact;

    private readonly Node start = new();
    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<Wording, int> terms = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Term, (int Term, int Gap)[][] Sequences)> composed = [];

    /// <summary>What each word may stand for and what begins with it: most words begin nothing, and many are met again and again.</summary>
    private readonly ConcurrentDictionary<string, Beginning> beginnings = new(StringComparer.Ordinal);

    private readonly Func<string, Beginning> beginningOf;
    private readonly Spares<TermPlaces> spares;

    public PhraseFinder(bool isExact = false)
    {
        this.isExact = isExact;
        beginningOf = BeginningOf;
        spares = new(() => new TermPlaces(terms.Count));
    }

    /// <summary>The number of a term; many patterns share one concept, which is looked for once.</summary>
    public int Add(Wording wording)
    {
        if (terms.TryGetValue(wording, out var known))
        {
            return known;
        }

        // Parts come first, so that their places are known when the places of what they make up are looked for.
        var sequences = wording.Sequences.Select(parts => parts.Select(part => (Add(part.Wording), part.Joint.Gap)).ToArray()).ToArray();
        var term = terms.Count;
        terms.Add(wording, term);
        foreach (var phrase in wording.Phrases)
        {
            Add(MatchTokens.WordsOf(phrase), term);
        }

        if (sequences.Length > 0)
        {
            composed.Add((term, sequences));
        }

        return term;
    }

    /// <summary>The places of each term, in text order; little words may stand in a phrase. To be given back when read.</summary>
    public TermPlaces Find(WordRow row)
    {
        var places = spares.Take();
        var count = row.Tokens.Count;
        var words = ArrayPool<Beginning>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            words[i] = beginnings.GetOrAdd(row.Tokens[i].Word, beginningOf);
        }

        FindPhrases(row, words.AsSpan(0, count), places);
        ArrayPool<Beginning>.Shared.Return(words, clearArray: true);
        foreach (var (term, sequences) in composed)
        {
            var known = places.Of(term).Length;
            foreach (var sequence in sequences)
            {
                SequencePlaces.AddTo(places, term, sequence, row);
            }

            if (places.Of(term).Length > known)
            {
                places.Sort(term);
            }
        }

        return places;
    }

    public void GiveBack(TermPlaces places)
    {
        places.Clear();
        spares.GiveBack(places);
    }

    private void FindPhrases(WordRow row, ReadOnlySpan<Beginning> words, TermPlaces places)
    {
        var tokens = row.Tokens;
        var (reached, next) = (new List<Node>(), new List<Node>());
        for (var first = 0; first < words.Length; first++)
        {
            foreach (var term in words[first].Terms)
            {
                places.AddOnce(term, new WordPlace(first, first));
            }

            reached.Clear();
            reached.AddRange(words[first].Nodes);
            for (var last = first + 1; reached.Count > 0 && last < words.Length && tokens[last].Sentence == tokens[first].Sentence; last++)
            {
                next.Clear();
                foreach (var node in reached)
                {
                    node.AddEndings(words[last].Ending, new WordPlace(first, last), places);
                    node.AddAfter(words[last].Meant, next);
                }

                // What the words before have reached, they reach over a little word too.
                if (!isExact && row.IsLittle(last))
                {
                    next.AddRange(reached);
                }

                (reached, next) = (next, reached);
            }
        }
    }

    private Beginning BeginningOf(string word)
    {
        int[] meant = isExact ? (vocabulary.NumberOf(word) is { } number ? [number] : []) : vocabulary.Meant(word);
        int[] ending = [.. meant, .. PlainFormsOf(word)];
        var nodes = new List<Node>();
        start.AddAfter(meant, nodes);
        return new Beginning(meant, ending, [.. start.TermsAt(ending)], [.. nodes]);
    }

    /// <summary>The words of phrases that a written one has an ending more than.</summary>
    private IEnumerable<int> PlainFormsOf(string word) =>
        from ending in Endings
        where word.EndsWith(ending, StringComparison.Ordinal)
        let plain = vocabulary.NumberOf(word.AsSpan(..^ending.Length))
        where plain is not null
        select plain.Value;

    private void Add(string[] words, int term)
    {
        if (words.Length == 0)
        {
            return;
        }

        var node = start;
        foreach (var word in words.AsSpan(..^1))
        {
            node = node.AfterOrNew(vocabulary.Add(word));
        }

        node.End(vocabulary.Add(words[^1]), term);
    }

    /// <summary>What may come behind the first words of some phrases, by the numbers of the words.</summary>
    private sealed class Node
    {
        private Dictionary<int, Node>? inner;
        private Dictionary<int, List<int>>? ends;

        /// <summary>Adds what follows behind any of some words.</summary>
        public void AddAfter(int[] words, List<Node> nodes)
        {
            if (inner is null)
            {
                return;
            }

            foreach (var word in words)
            {
                if (inner.TryGetValue(word, out var node))
                {
                    nodes.Add(node);
                }
            }
        }

        public Node AfterOrNew(int word)
        {
            inner ??= [];
            if (!inner.TryGetValue(word, out var node))
            {
                inner.Add(word, node = new Node());
            }

            return node;
        }

        public void End(int word, int term)
        {
            ends ??= [];
            if (!ends.TryGetValue(word, out var known))
            {
                ends.Add(word, known = []);
            }

            if (!known.Contains(term))
            {
                known.Add(term);
            }
        }

        /// <summary>Adds a place to each term of which a phrase ends with one of some words.</summary>
        public void AddEndings(int[] words, WordPlace place, TermPlaces places)
        {
            if (ends is null)
            {
                return;
            }

            foreach (var word in words)
            {
                if (ends.TryGetValue(word, out var found))
                {
                    foreach (var term in found)
                    {
                        places.AddOnce(term, place);
                    }
                }
            }
        }

        /// <summary>The terms of which one of some words is a whole phrase, or ends one.</summary>
        public IEnumerable<int> TermsAt(int[] words) => words.SelectMany(word => ends?.GetValueOrDefault(word) ?? []);
    }

    /// <summary>A word as what it may stand for, with the terms that it is a whole phrase of, and where phrases go on behind it.</summary>
    /// <param name="Meant">The words of phrases that it may be.</param>
    /// <param name="Ending">Those that it may be at the end of a phrase.</param>
    /// <param name="Terms">The terms that it is a whole phrase of.</param>
    /// <param name="Nodes">Where the phrases go on that it begins.</param>
    private sealed record Beginning(int[] Meant, int[] Ending, int[] Terms, Node[] Nodes);
}
