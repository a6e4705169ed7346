using System.Collections.Concurrent;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>Finds terms in words; a term is found wherever one of its phrases stands. Filled once, then safe for many threads.</summary>
/// <param name="isExact">True for phrases that stand word for word, without other tenses and with no little words between.</param>
internal sealed class PhraseFinder(bool isExact = false)
{
    /// <summary>What the last word of a phrase may have more.</summary>
    private static readonly string[] Endings = ["s", "es", "ed", "ing"];

    private readonly Node start = new();
    private readonly Vocabulary vocabulary = new();
    private readonly Dictionary<Wording, int> terms = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Term, (int Term, int Gap)[][] Sequences)> composed = [];

    /// <summary>What each word may stand for and what begins with it: most words begin nothing, and many are met again and again.</summary>
    private readonly ConcurrentDictionary<string, Beginning> beginnings = new(StringComparer.Ordinal);

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

    /// <summary>
    /// The places of each term, in text order; null for a term that stands nowhere. Little words may stand inside a phrase.
    /// </summary>
    public List<WordPlace>?[] Find(WordRow row)
    {
        var places = new List<WordPlace>?[terms.Count];
        var tokens = row.Tokens;
        var words = tokens.ConvertAll(token => beginnings.GetOrAdd(token.Word, BeginningOf));
        var (reached, next) = (new List<Node>(), new List<Node>());
        for (var first = 0; first < tokens.Count; first++)
        {
            foreach (var term in words[first].Terms)
            {
                Add(places, term, new WordPlace(first, first));
            }

            reached.Clear();
            reached.AddRange(words[first].Nodes);
            for (var last = first + 1; reached.Count > 0 && last < tokens.Count && tokens[last].Sentence == tokens[first].Sentence; last++)
            {
                next.Clear();
                foreach (var node in reached)
                {
                    foreach (var term in node.EndingsAt(words[last].Meant, tokens[last].Word))
                    {
                        Add(places, term, new WordPlace(first, last));
                    }

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

        foreach (var (term, sequences) in composed)
        {
            var count = places[term]?.Count ?? 0;
            foreach (var sequence in sequences)
            {
                SequencePlaces.Add(sequence, places, row, ref places[term]);
            }

            if (places[term] is { } found && found.Count > count)
            {
                places[term] = [.. found.Distinct().OrderBy(place => place.First).ThenBy(place => place.Last)];
            }
        }

        return places;
    }

    private Beginning BeginningOf(string word)
    {
        string[] meant = isExact ? [word] : vocabulary.Meant(word);
        var nodes = new List<Node>();
        start.AddAfter(meant, nodes);
        return new Beginning(meant, [.. start.EndingsAt(meant, word)], [.. nodes]);
    }

    private static void Add(List<WordPlace>?[] places, int term, WordPlace place)
    {
        var known = places[term] ??= [];
        if (known.Count == 0 || known[^1] != place)
        {
            known.Add(place);
        }
    }

    private void Add(string[] words, int term)
    {
        if (words.Length == 0)
        {
            return;
        }

        vocabulary.Add(words);
        var node = start;
        foreach (var word in words.AsSpan(..^1))
        {
            node = node.AfterOrNew(word);
        }

        node.End(words[^1], term);
    }

    /// <summary>What may come behind the first words of some phrases.</summary>
    private sealed class Node
    {
        private static readonly List<int> None = [];

        private Dictionary<string, Node>? inner;
        private Dictionary<string, List<int>>? ends;

        /// <summary>Adds what follows behind any of some words.</summary>
        public void AddAfter(string[] words, List<Node> nodes)
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

        public Node AfterOrNew(string word)
        {
            inner ??= new(StringComparer.Ordinal);
            if (!inner.TryGetValue(word, out var node))
            {
                inner.Add(word, node = new Node());
            }

            return node;
        }

        public void End(string word, int term)
        {
            ends ??= new(StringComparer.Ordinal);
            if (!ends.TryGetValue(word, out var known))
            {
                ends.Add(word, known = []);
            }

            if (!known.Contains(term))
            {
                known.Add(term);
            }
        }

        /// <summary>
        /// The terms of which a phrase ends with one of the words that are meant, or with one that the written word is a plain form of.
        /// </summary>
        public List<int> EndingsAt(string[] meant, string word)
        {
            if (ends is null)
            {
                return None;
            }

            var lookup = ends.GetAlternateLookup<ReadOnlySpan<char>>();
            var terms = None;
            foreach (var form in meant)
            {
                Join(lookup, form, ref terms);
            }

            foreach (var ending in Endings)
            {
                if (word.EndsWith(ending, StringComparison.Ordinal))
                {
                    Join(lookup, word.AsSpan(..^ending.Length), ref terms);
                }
            }

            return terms;
        }

        private static void Join(
            Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> lookup,
            ReadOnlySpan<char> word,
            ref List<int> terms)
        {
            if (lookup.TryGetValue(word, out var found))
            {
                terms = terms.Count == 0 ? found : [.. terms, .. found];
            }
        }
    }

    /// <summary>A word, with the terms that it is a whole phrase of, and where the phrases go on that it begins.</summary>
    private sealed record Beginning(string[] Meant, int[] Terms, Node[] Nodes);
}
