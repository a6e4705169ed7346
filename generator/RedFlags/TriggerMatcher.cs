using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>A phrase in an article that brings a flag with it: its place in the text that was matched.</summary>
internal readonly record struct TriggerHit(RedFlag Flag, string Phrase, int Start, int End);

/// <summary>A sign of a flag among some words, by the places of its first and its last word.</summary>
internal readonly record struct SignPlace(RedFlag Flag, WordPlace Place);

/// <summary>Some words of a text with the places of all phrases in them, until whoever reads them is done.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">The words, and the places of each term.</param>
/// <param name="OnlyEmergency">The number of the first sentence of which only patterns of an emergency are read.</param>
internal sealed record MatchReading(string Text, FoundPlaces Places, int OnlyEmergency) : IDisposable
{
    private bool isDone;

    /// <summary>The matcher that has read them.</summary>
    public required TriggerMatcher From { get; init; }

    public List<MatchToken> Tokens => Places.Row.Tokens;

    /// <summary>True for a place where a pattern of a level counts; a plain phrase has none.</summary>
    public bool IsRead(Urgency? level, WordPlace place) => level == Urgency.Emergency || Tokens[place.First].Sentence < OnlyEmergency;

    public void Dispose()
    {
        if (!isDone)
        {
            isDone = true;
            From.GiveBack(Places);
        }
    }
}

/// <summary>Finds the triggers and patterns of the registry in words; immutable, one serves all articles at once.</summary>
internal sealed class TriggerMatcher
{
    private readonly PhraseFinder finder = new();

    /// <summary>What keeps a pattern from being found is not guessed at.</summary>
    private readonly PhraseFinder harmless = new(isExact: true);

    private readonly List<Trigger> triggers = [];
    private readonly List<Trigger> subjects = [];
    private readonly List<Combination> combinations = [];

    private readonly KnownWords known;

    public TriggerMatcher(RedFlagRegistry registry, KnownWords? known = null)
    {
        this.known = known ?? new KnownWords();
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
    public IReadOnlyList<TriggerHit> Find(string text)
    {
        using var read = Read(text);
        return Find(read);
    }

    /// <summary>Looks for all phrases in a text.</summary>
    public MatchReading Read(string text) => Read(text, MatchTokens.Of(text, known), int.MaxValue);

    /// <summary>Looks for all phrases in some words of a text, once for whatever is asked of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="onlyEmergency">The number of the first sentence of which only patterns of an emergency are read.</param>
    public MatchReading Read(string text, List<MatchToken> tokens, int onlyEmergency)
    {
        var row = new WordRow(tokens);
        return new MatchReading(text, new FoundPlaces(finder.Find(row), harmless.Find(row), row), onlyEmergency) { From = this };
    }

    /// <summary>Takes back the room that a reading stands in.</summary>
    public void GiveBack(FoundPlaces places)
    {
        finder.GiveBack(places.OfTerms);
        harmless.GiveBack(places.OfHarmless);
        places.Row.Dispose();
    }

    /// <summary>Every trigger and pattern in words that were read, in text order.</summary>
    public IReadOnlyList<TriggerHit> Find(MatchReading read)
    {
        var hits = new List<TriggerHit>();
        AddHits(triggers, read, hits);
        foreach (var combination in combinations)
        {
            if (combination.PlaceFrom(0, read.Places) is { } place && read.IsRead(combination.Urgency, place))
            {
                hits.Add(Hit(read, combination.Flag, place));
            }
        }

        hits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Flag.Id, b.Flag.Id));
        return hits;
    }

    /// <summary>Every place of every pattern of a level, in text order.</summary>
    public IReadOnlyList<SignPlace> FindSigns(MatchReading read, Urgency level)
    {
        var signs = new List<SignPlace>();
        foreach (var combination in combinations)
        {
            if (combination.Urgency == level)
            {
                AddPlaces(combination, read, signs);
            }
        }

        return [.. signs.OrderBy(sign => sign.Place.First).ThenBy(sign => sign.Place.Last)];
    }

    /// <summary>The flags that an article of this title is about.</summary>
    public IReadOnlyList<TriggerHit> FindSubjects(string title)
    {
        using var read = Read(title);
        var hits = new List<TriggerHit>();
        AddHits(subjects, read, hits);
        return hits;
    }

    /// <summary>The patterns alone: what the search panel reads too.</summary>
    public IReadOnlyList<(RedFlag Flag, Urgency Urgency)> FindPatterns(string text)
    {
        using var read = Read(text);
        return FindPatterns(read);
    }

    /// <summary>The same in words that were read.</summary>
    public IReadOnlyList<(RedFlag Flag, Urgency Urgency)> FindPatterns(MatchReading read)
    {
        var found = new List<(RedFlag, Urgency)>();
        foreach (var combination in combinations)
        {
            if (combination.PlaceFrom(0, read.Places) is not null)
            {
                found.Add((combination.Flag, combination.Urgency));
            }
        }

        return found;
    }

    private static void AddPlaces(Combination combination, MatchReading read, List<SignPlace> signs)
    {
        for (var found = combination.PlaceFrom(0, read.Places);
            found is { } place;
            found = combination.PlaceFrom(place.Last + 1, read.Places))
        {
            if (read.IsRead(combination.Urgency, place))
            {
                signs.Add(new SignPlace(combination.Flag, place));
            }
        }
    }

    private static void AddHits(List<Trigger> wanted, MatchReading read, List<TriggerHit> hits)
    {
        foreach (var trigger in wanted)
        {
            foreach (var place in read.Places.OfTerms.Of(trigger.Term))
            {
                if (read.IsRead(null, place))
                {
                    hits.Add(Hit(read, trigger.Flag, place));
                }
            }
        }
    }

    private static TriggerHit Hit(MatchReading read, RedFlag flag, WordPlace place)
    {
        var start = read.Tokens[place.First].Start;
        var end = read.Tokens[place.Last].End;
        return new TriggerHit(flag, read.Text[start..end].Replace('\n', ' '), start, end);
    }

    private sealed record Trigger(RedFlag Flag, int Term);
}
