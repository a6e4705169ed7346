namespace BackHealthSite.Language;

/// <summary>
/// Tells of a stretch of text which of many patterns may fit it, in one pass over its letters: a state for every beginning of a required
/// word (Aho and Corasick), which case does not change. Immutable, one serves all texts at once.
/// </summary>
internal sealed class PatternIndex
{
    public static readonly PatternIndex None = new([]);

    private const int Bits = 64;

    /// <summary>The class of letters that no required word has.</summary>
    private const byte Other = 0;

    private readonly Dictionary<WordPattern, PatternNeed> needs = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly int classCount;

    /// <summary>By a state and a class of letters, the next state.</summary>
    private readonly int[] next;

    /// <summary>By a state, where the bits of the sets begin of which a word ends there; -1 where none does.</summary>
    private readonly int[] ends;

    private readonly ulong[] endBits;

    public PatternIndex(IEnumerable<WordPattern> patterns)
    {
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<IReadOnlySet<string>>();
        foreach (var pattern in patterns.SelectMany(pattern => pattern.Ways.Prepend(pattern)))
        {
            needs.TryAdd(pattern, PatternNeed.Of(pattern.Required, NumberOf));
        }

        Size = (words.Count / Bits) + 1;
        classCount = Classify(words);
        var states = new List<int[]> { new int[classCount] };
        var endings = new List<HashSet<int>> { new() };
        for (var set = 0; set < words.Count; set++)
        {
            foreach (var word in words[set])
            {
                Add(word, set, states, endings);
            }
        }

        Join(states, endings);
        next = [.. states.SelectMany(state => state)];
        (ends, endBits) = BitsOf(endings);

        int NumberOf(IReadOnlySet<string> set)
        {
            var key = string.Join('\n', set.Order(StringComparer.Ordinal));
            if (!sets.TryGetValue(key, out var number))
            {
                sets.Add(key, number = words.Count);
                words.Add(set);
            }

            return number;
        }
    }

    /// <summary>How many numbers the answer for one stretch takes.</summary>
    public int Size { get; }

    public bool Holds(WordPattern pattern) => needs.ContainsKey(pattern);

    /// <summary>False only where a pattern fits nowhere in the stretch that was answered.</summary>
    public bool MayFit(WordPattern pattern, ReadOnlySpan<ulong> answer) => needs[pattern].IsMet(answer);

    /// <summary>Sets a bit for each set of words of which one stands in a stretch of text.</summary>
    public void Read(ReadOnlySpan<char> text, Span<ulong> answer)
    {
        answer.Clear();
        if (RequiredWords.HasOddLetters(text))
        {
            answer.Fill(ulong.MaxValue);
            return;
        }

        var state = 0;
        foreach (var letter in text)
        {
            state = next[(state * classCount) + classes[letter]];
            if (ends[state] is >= 0 and var first)
            {
                var bits = endBits.AsSpan(first, answer.Length);
                for (var i = 0; i < bits.Length; i++)
                {
                    answer[i] |= bits[i];
                }
            }
        }
    }

    /// <summary>Gives each letter of the words a class, the same to the small and the capital one.</summary>
    private int Classify(List<IReadOnlySet<string>> sets)
    {
        var known = new Dictionary<char, byte>();
        foreach (var letter in sets.SelectMany(set => set).SelectMany(word => word))
        {
            known.TryAdd(char.ToUpperInvariant(letter), checked((byte)(known.Count + 1)));
        }

        for (var code = 0; code <= char.MaxValue; code++)
        {
            classes[code] = known.GetValueOrDefault(char.ToUpperInvariant((char)code), Other);
        }

        return known.Count + 1;
    }

    private void Add(string word, int set, List<int[]> states, List<HashSet<int>> endings)
    {
        var state = 0;
        foreach (var letter in word)
        {
            ref var behind = ref states[state][classes[letter]];
            if (behind == 0)
            {
                behind = states.Count;
                states.Add(new int[classCount]);
                endings.Add([]);
            }

            state = behind;
        }

        endings[state].Add(set);
    }

    /// <summary>Lets each state that no word goes on from go on as the longest of its ends does.</summary>
    private void Join(List<int[]> states, List<HashSet<int>> endings)
    {
        var suffix = new int[states.Count];
        var queue = new Queue<int>();
        queue.Enqueue(0);
        while (queue.TryDequeue(out var state))
        {
            endings[state].UnionWith(endings[suffix[state]]);
            for (var letter = 0; letter < classCount; letter++)
            {
                ref var behind = ref states[state][letter];
                var shorter = state == 0 ? 0 : states[suffix[state]][letter];
                if (behind == 0)
                {
                    behind = shorter;
                }
                else
                {
                    suffix[behind] = shorter;
                    queue.Enqueue(behind);
                }
            }
        }
    }

    private (int[] Starts, ulong[] Bits) BitsOf(List<HashSet<int>> endings)
    {
        var starts = new int[endings.Count];
        var all = new ulong[endings.Count(sets => sets.Count > 0) * Size];
        var start = 0;
        for (var state = 0; state < starts.Length; state++)
        {
            starts[state] = endings[state].Count == 0 ? -1 : start;
            foreach (var set in endings[state])
            {
                all[start + (set / Bits)] |= 1UL << (set % Bits);
            }

            start += endings[state].Count == 0 ? 0 : Size;
        }

        return (starts, all);
    }

    /// <summary>The sets that a pattern needs, by their numbers: all of the first, and all of one of the others.</summary>
    private sealed record PatternNeed(int[] Sets, int[][] Ways)
    {
        public static PatternNeed Of(RequiredOfPattern required, Func<IReadOnlySet<string>, int> numberOf) =>
            new([.. required.Sets.Select(numberOf)], [.. required.Ways.Select(way => way.Sets.Select(numberOf).ToArray())]);

        public bool IsMet(ReadOnlySpan<ulong> found)
        {
            if (!HasAll(Sets, found))
            {
                return false;
            }

            foreach (var way in Ways)
            {
                if (HasAll(way, found))
                {
                    return true;
                }
            }

            return Ways.Length == 0;
        }

        private static bool HasAll(int[] sets, ReadOnlySpan<ulong> found)
        {
            foreach (var set in sets)
            {
                if ((found[set / Bits] >> (set % Bits) & 1) == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
