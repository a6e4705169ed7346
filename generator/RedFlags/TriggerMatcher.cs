namespace BackHealthSite.RedFlags;

/// <summary>A phrase in an article that brings a flag with it: its place in the text that was matched.</summary>
internal readonly record struct TriggerHit(RedFlag Flag, string Phrase, int Start, int End);

/// <summary>Finds the triggers and patterns of the registry in words; immutable, one serves all articles at once.</summary>
internal sealed class TriggerMatcher
{
    /// <summary>The words a pattern's terms may stand apart, first to last word.</summary>
    private const int PatternWindow = 10;

    private static readonly string[] Endings = ["", "s", "es", "ed", "ing"];

    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Combination> combinations = [];

    public TriggerMatcher(RedFlagRegistry registry)
    {
        foreach (var flag in registry.Flags)
        {
            foreach (var trigger in flag.Triggers)
            {
                Add(trigger, new Meaning(flag, null, 0));
            }

            foreach (var pattern in flag.Patterns)
            {
                var combination = new Combination(flag, pattern, combinations.Count);
                combinations.Add(combination);
                for (var term = 0; term < pattern.Terms.Count; term++)
                {
                    foreach (var phrase in pattern.Terms[term].Phrases)
                    {
                        Add(phrase, new Meaning(flag, combination, term));
                    }
                }
            }
        }
    }

    /// <summary>Every trigger and pattern in the text, in text order.</summary>
    public IReadOnlyList<TriggerHit> Find(string text)
    {
        var tokens = MatchTokens.Of(text);
        var hits = new List<TriggerHit>();
        foreach (var (meaning, first, last) in Occurrences(tokens))
        {
            if (meaning.Combination is null)
            {
                hits.Add(Hit(text, tokens, meaning.Flag, (first, last)));
            }
        }

        hits.AddRange(MatchCombinations(tokens).Select(found => Hit(text, tokens, found.Combination.Flag, (found.First, found.Last))));
        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Flag.Id, b.Flag.Id));
        return hits;
    }

    /// <summary>The patterns alone: what the search panel reads too.</summary>
    public IReadOnlyList<(RedFlag Flag, Urgency Urgency)> FindPatterns(string text) =>
        [.. MatchCombinations(MatchTokens.Of(text)).Select(found => (found.Combination.Flag, found.Combination.Pattern.Urgency))];

    private IEnumerable<(Combination Combination, int First, int Last)> MatchCombinations(List<MatchToken> tokens)
    {
        var found = new Dictionary<Combination, List<(int Term, int First, int Last)>>();
        foreach (var (meaning, first, last) in Occurrences(tokens))
        {
            if (meaning.Combination is { } combination)
            {
                if (!found.TryGetValue(combination, out var places))
                {
                    found.Add(combination, places = []);
                }

                places.Add((meaning.Term, first, last));
            }
        }

        foreach (var (combination, places) in found.OrderBy(pair => pair.Key.Order))
        {
            if (FirstWindow(combination, places, tokens) is { } window)
            {
                yield return (combination, window.First, window.Last);
            }
        }
    }

    /// <summary>The first place where every term of a combination stands in one sentence and one window.</summary>
    private static (int First, int Last)? FirstWindow(Combination combination, List<(int Term, int First, int Last)> places, List<MatchToken> tokens)
    {
        var terms = combination.Pattern.Terms.Count;
        places.Sort((a, b) => a.First.CompareTo(b.First));
        for (var i = 0; i < places.Count; i++)
        {
            var seen = 0;
            var covered = new bool[terms];
            var last = 0;
            for (var j = i; j < places.Count && places[j].First - places[i].First < PatternWindow; j++)
            {
                var place = places[j];
                var tooFar = place.Last - places[i].First >= PatternWindow || tokens[place.Last].Sentence != tokens[places[i].First].Sentence;
                if (tooFar)
                {
                    continue;
                }

                if (!covered[place.Term])
                {
                    covered[place.Term] = true;
                    seen++;
                    last = Math.Max(last, place.Last);
                }

                if (seen == terms)
                {
                    return (places[i].First, last);
                }
            }
        }

        return null;
    }

    private IEnumerable<(Meaning Meaning, int First, int Last)> Occurrences(List<MatchToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!byFirstWord.TryGetValue(tokens[i].Word, out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                var last = i + phrase.Words.Length - 1;
                if (last < tokens.Count && StandsAt(phrase, tokens, i))
                {
                    yield return (phrase.Meaning, i, last);
                }
            }
        }
    }

    private static bool StandsAt(Phrase phrase, List<MatchToken> tokens, int first)
    {
        var words = phrase.Words;
        for (var w = 0; w < words.Length; w++)
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

    private void Add(string text, Meaning meaning)
    {
        var words = MatchTokens.WordsOf(text);
        if (words.Length == 0)
        {
            return;
        }

        var phrase = new Phrase(words, meaning);
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

    private static TriggerHit Hit(string text, List<MatchToken> tokens, RedFlag flag, (int First, int Last) place)
    {
        var start = tokens[place.First].Start;
        var end = tokens[place.Last].End;
        return new TriggerHit(flag, text[start..end].Replace('\n', ' '), start, end);
    }

    private sealed record Phrase(string[] Words, Meaning Meaning);

    private sealed record Meaning(RedFlag Flag, Combination? Combination, int Term);

    private sealed record Combination(RedFlag Flag, FlagPattern Pattern, int Order);
}
