using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>A phrase in an article that brings a flag with it: its place in the text that was matched.</summary>
internal readonly record struct TriggerHit(RedFlag Flag, string Phrase, int Start, int End);

/// <summary>A sign of a flag among some words, by the places of its first and its last word.</summary>
internal readonly record struct SignPlace(RedFlag Flag, WordPlace Place);

/// <summary>Finds the triggers and patterns of the registry in words; immutable, one serves all articles at once.</summary>
internal sealed class TriggerMatcher
{
    private readonly PhraseFinder finder = new();

    /// <summary>What keeps a pattern from being found is not guessed at.</summary>
    private readonly PhraseFinder harmless = new(isExact: true);

    private readonly List<Trigger> triggers = [];
    private readonly List<Trigger> subjects = [];
    private readonly List<Combination> combinations = [];

    public TriggerMatcher(RedFlagRegistry registry)
    {
        foreach (var flag in registry.Flags)
        {
            triggers.AddRange(flag.Triggers.Select(phrase => new Trigger(flag, finder.Add(new Wording([phrase])))));
            subjects.AddRange(flag.Subjects.Select(phrase => new Trigger(flag, finder.Add(new Wording([phrase])))));
            combinations.AddRange(flag.Patterns.Select(pattern => new Combination(
                flag,
                pattern.Urgency,
                [.. pattern.Terms.Select(term => finder.Add(term.Wording))],
                [.. pattern.Terms.Select(term => term.Joint)],
                [.. pattern.Without.Select(harmless.Add)])
            {
                Window = pattern.Window,
            }));
        }
    }

    /// <summary>Every trigger and pattern in the text, in text order.</summary>
    public IReadOnlyList<TriggerHit> Find(string text) => Find(text, MatchTokens.Of(text));

    /// <summary>Every trigger and pattern in some words of the text, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="onlyEmergency">The number of the first sentence of which only patterns of an emergency are read.</param>
    public IReadOnlyList<TriggerHit> Find(string text, List<MatchToken> tokens, int onlyEmergency = int.MaxValue)
    {
        var places = Places(tokens);
        var hits = new List<TriggerHit>();
        hits.AddRange(Hits(triggers, places.OfTerms, text, tokens));
        hits.AddRange(MatchCombinations(places)
            .Where(found => IsRead(found.Combination.Urgency, found.Place, tokens, onlyEmergency))
            .Select(found => Hit(text, tokens, found.Combination.Flag, found.Place)));
        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Flag.Id, b.Flag.Id));
        return hits;
    }

    /// <summary>Every place of every pattern of a level, in text order.</summary>
    public IReadOnlyList<SignPlace> FindSigns(List<MatchToken> tokens, Urgency level, int onlyEmergency = int.MaxValue)
    {
        var places = Places(tokens);
        var signs = combinations.Where(combination => combination.Urgency == level)
            .SelectMany(combination => combination.Places(places).Select(place => new SignPlace(combination.Flag, place)))
            .Where(sign => IsRead(level, sign.Place, tokens, onlyEmergency));
        return [.. signs.OrderBy(sign => sign.Place.First).ThenBy(sign => sign.Place.Last)];
    }

    /// <summary>The flags that an article of this title is about.</summary>
    public IReadOnlyList<TriggerHit> FindSubjects(string title)
    {
        var tokens = MatchTokens.Of(title);
        return [.. Hits(subjects, finder.Find(new WordRow(tokens)), title, tokens)];
    }

    /// <summary>The patterns alone: what the search panel reads too.</summary>
    public IReadOnlyList<(RedFlag Flag, Urgency Urgency)> FindPatterns(string text)
    {
        return [.. MatchCombinations(Places(MatchTokens.Of(text))).Select(found => (found.Combination.Flag, found.Combination.Urgency))];
    }

    private FoundPlaces Places(List<MatchToken> tokens)
    {
        var row = new WordRow(tokens);
        return new FoundPlaces(finder.Find(row), harmless.Find(row), row);
    }

    private static bool IsRead(Urgency level, WordPlace place, List<MatchToken> tokens, int onlyEmergency) =>
        level == Urgency.Emergency || tokens[place.First].Sentence < onlyEmergency;

    private IEnumerable<(Combination Combination, WordPlace Place)> MatchCombinations(FoundPlaces places)
    {
        foreach (var combination in combinations)
        {
            if (combination.FirstPlace(places) is { } place)
            {
                yield return (combination, place);
            }
        }
    }

    private static IEnumerable<TriggerHit> Hits(List<Trigger> wanted, List<WordPlace>?[] places, string text, List<MatchToken> tokens) =>
        from trigger in wanted
        from place in places[trigger.Term] ?? []
        select Hit(text, tokens, trigger.Flag, place);

    private static TriggerHit Hit(string text, List<MatchToken> tokens, RedFlag flag, WordPlace place)
    {
        var start = tokens[place.First].Start;
        var end = tokens[place.Last].End;
        return new TriggerHit(flag, text[start..end].Replace('\n', ' '), start, end);
    }

    private sealed record Trigger(RedFlag Flag, int Term);
}
