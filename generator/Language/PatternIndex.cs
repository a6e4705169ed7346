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

    private readonly Dictionary<WordPattern, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] classes = new byte[char.MaxValue + 1];
    private readonly List<PatternNeed> needs = [];
    private readonly int classCount;
    private readonly int setCount;

    /// <summary>By a state and a class of letters, the next state.</summary>
    private readonly int[] next;

    /// <summary>By a state, the sets of which a word ends there.</summary>
    private readonly int[][] ends;

    public PatternIndex(IEnumerable<WordPattern> patterns)
    {
        var sets = new List<IReadOnlySet<string>>();
        foreach (var pattern in patterns)
        {
            Add(pattern, sets);
            foreach (var way in pattern.Ways)
            {
                Add(way, sets);
            }
        }

        setCount = sets.Count;
        classCount = Classify(sets);
        var states = new List<int[]> { new int[classCount] };
        var endings = new List<List<int>> { new() };
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var word in sets[set])
            {
                Add(word, set, states, endings);
            }
        }

        (next, ends) = Joined(states, endings);
    }

    /// <summary>How many numbers the answer for one stretch takes.</summary>
    public int Size => (needs.Count / Bits) + 1;

    /// <summary>The place of a pattern among all, or -1 for one that is not among them.</summary>
    public int NumberOf(WordPattern pattern) => numbers.GetValueOrDefault(pattern, -1);

    /// <summary>True where the answer for a stretch says that a pattern may fit it.</summary>
    public static bool Holds(ReadOnlySpan<ulong> answer, int pattern) => (answer[pattern / Bits] >> (pattern % Bits) & 1) != 0;

    /// <summary>Sets a bit for each pattern that may fit a stretch of text, which to the pattern is all there is.</summary>
    public void Read(ReadOnlySpan<char> text, Span<ulong> answer)
    {
        answer.Clear();
        Span<ulong> found = stackalloc ulong[(setCount / Bits) + 1];
        found.Clear();
        var state = 0;
        foreach (var letter in text)
        {
            state = next[(state * classCount) + classes[letter]];
            foreach (var set in ends[state])
            {
                found[set / Bits] |= 1UL << (set % Bits);
            }
        }

        var isOdd = RequiredWords.HasOddLetters(text);
        for (var i = 0; i < needs.Count; i++)
        {
            if (isOdd || needs[i].IsMet(found))
            {
                answer[i / Bits] |= 1UL << (i % Bits);
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

    private void Add(WordPattern pattern, List<IReadOnlySet<string>> sets)
    {
        if (numbers.TryAdd(pattern, numbers.Count))
        {
            needs.Add(PatternNeed.Of(pattern.Required, sets));
        }
    }

    private void Add(string word, int set, List<int[]> states, List<List<int>> endings)
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
    private (int[] Next, int[][] Ends) Joined(List<int[]> states, List<List<int>> endings)
    {
        var suffix = new int[states.Count];
        var queue = new Queue<int>();
        queue.Enqueue(0);
        while (queue.TryDequeue(out var state))
        {
            endings[state].AddRange(state == 0 ? [] : endings[suffix[state]]);
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

        return ([.. states.SelectMany(state => state)], [.. endings.Select(sets => sets.Distinct().ToArray())]);
    }

    /// <summary>The sets that a pattern needs, by their numbers: all of the first, and all of one of the others.</summary>
    private sealed record PatternNeed(int[] Sets, int[][] Ways)
    {
        public static PatternNeed Of(RequiredOfPattern required, List<IReadOnlySet<string>> sets)
        {
            return new PatternNeed(NumbersOf(required.Sets), [.. required.Ways.Select(way => NumbersOf(way.Sets))]);

            int[] NumbersOf(IReadOnlyList<IReadOnlySet<string>> some)
            {
                var first = sets.Count;
                sets.AddRange(some);
                return [.. Enumerable.Range(first, some.Count)];
            }
        }

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
