using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>A phrase in an article that brings a flag with it: its place in the text that was matched.</summary>
internal readonly record struct TriggerHit(RedFlag Flag, string Phrase, int Start, int End);

/// <summary>Finds the triggers and patterns of the registry in words; immutable, one serves all articles at once.</summary>
internal sealed class TriggerMatcher
{
    /// <summary>The words a pattern's terms may stand apart, first to last word.</summary>
    private const int PatternWindow = 10;

    private readonly PhraseFinder finder = new();
    private readonly List<Trigger> triggers = [];
    private readonly List<Combination> combinations = [];

    public TriggerMatcher(RedFlagRegistry registry)
    {
        foreach (var flag in registry.Flags)
        {
            triggers.AddRange(flag.Triggers.Select(phrase => new Trigger(flag, finder.Add([phrase]))));
            combinations.AddRange(flag.Patterns.Select(pattern => new Combination(flag, pattern.Urgency, [.. pattern.Terms.Select(term => finder.Add(term.Phrases))])));
        }
    }

    /// <summary>Every trigger and pattern in the text, in text order.</summary>
    public IReadOnlyList<TriggerHit> Find(string text) => Find(text, MatchTokens.Of(text));

    /// <summary>Every trigger and pattern in some words of the text, in text order.</summary>
    public IReadOnlyList<TriggerHit> Find(string text, List<MatchToken> tokens)
    {
        var places = finder.Find(tokens);
        var hits = new List<TriggerHit>();
        foreach (var (flag, term) in triggers)
        {
            if (places[term] is { } found)
            {
                hits.AddRange(found.Select(place => Hit(text, tokens, flag, place)));
            }
        }

        hits.AddRange(MatchCombinations(places, tokens).Select(found => Hit(text, tokens, found.Combination.Flag, found.Place)));
        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Flag.Id, b.Flag.Id));
        return hits;
    }

    /// <summary>The patterns alone: what the search panel reads too.</summary>
    public IReadOnlyList<(RedFlag Flag, Urgency Urgency)> FindPatterns(string text)
    {
        var tokens = MatchTokens.Of(text);
        return [.. MatchCombinations(finder.Find(tokens), tokens).Select(found => (found.Combination.Flag, found.Combination.Urgency))];
    }

    private IEnumerable<(Combination Combination, WordPlace Place)> MatchCombinations(List<WordPlace>?[] places, List<MatchToken> tokens)
    {
        foreach (var combination in combinations)
        {
            if (Array.TrueForAll(combination.Terms, term => places[term] is not null) && FirstWindow(combination.Terms, places, tokens) is { } window)
            {
                yield return (combination, window);
            }
        }
    }

    /// <summary>The first place where every term of a combination stands in one sentence and one window.</summary>
    private static WordPlace? FirstWindow(int[] terms, List<WordPlace>?[] places, List<MatchToken> tokens)
    {
        var found = terms
            .SelectMany((term, index) => places[term]!.Select(place => (Term: index, place.First, place.Last)))
            .OrderBy(place => place.First)
            .ThenBy(place => place.Last)
            .ToList();
        var covered = new bool[terms.Length];
        for (var i = 0; i < found.Count; i++)
        {
            Array.Clear(covered);
            var seen = 0;
            var last = 0;
            for (var j = i; j < found.Count && found[j].First - found[i].First < PatternWindow; j++)
            {
                var place = found[j];
                var tooFar = place.Last - found[i].First >= PatternWindow || tokens[place.Last].Sentence != tokens[found[i].First].Sentence;
                if (tooFar || covered[place.Term])
                {
                    continue;
                }

                covered[place.Term] = true;
                last = Math.Max(last, place.Last);
                seen++;
                if (seen == terms.Length)
                {
                    return new WordPlace(found[i].First, last);
                }
            }
        }

        return null;
    }

    private static TriggerHit Hit(string text, List<MatchToken> tokens, RedFlag flag, WordPlace place)
    {
        var start = tokens[place.First].Start;
        var end = tokens[place.Last].End;
        return new TriggerHit(flag, text[start..end].Replace('\n', ' '), start, end);
    }

    private sealed record Trigger(RedFlag Flag, int Term);

    private sealed record Combination(RedFlag Flag, Urgency Urgency, int[] Terms);
}
