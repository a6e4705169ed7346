using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>What the registry knows of some words.</summary>
internal sealed record KnownOfWords
{
    /// <summary>Whether they open a card by themselves.</summary>
    public required bool IsSign { get; init; }

    /// <summary>
    /// Whether they do so beside others: `fever`, `private parts`; or stand for those who come in an emergency: `ambulance`.
    /// </summary>
    public required bool IsPartOfOne { get; init; }

    /// <summary>Whether they bring a flag by themselves.</summary>
    public required bool BringsFlag { get; init; }

    public bool IsKnown => BringsFlag || IsPartOfOne;

    /// <summary>The ids of the flags that they open a card for by themselves, and of a part of a sign those that it belongs to.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>
    /// The ids of the flags of which they hold a part of a pattern, such as `inner thighs`, which is a sign beside `numb`.
    /// </summary>
    public required IReadOnlyList<string> PartOf { get; init; }

    /// <summary>Those of the words by which other words about the same can be told.</summary>
    public required IReadOnlyList<string> Telling { get; init; }
}

/// <summary>The words by which the registry knows warning signs.</summary>
internal sealed class WarningVocabulary
{
    /// <summary>Words that many phrases share, whatever they speak of.</summary>
    private static readonly string[] CommonWords =
    [
        "the", "and", "for", "from", "with", "between", "back", "spine", "pain", "leg", "legs",
        "walk", "walking", "lift", "lifting", "rest", "sleep", "exercise",
    ];

    /// <summary>The sets of the weakening list whose words stand for a sign, or for those who come in an emergency.</summary>
    private static readonly string[] Serious = ["sign", "emergency"];

    private readonly TriggerMatcher matcher;
    private readonly WeakeningPhrases serious = new();
    private readonly PhraseFinder parts = new();
    private readonly List<(string FlagId, int Term)> partsOfFlags = [];

    public WarningVocabulary(RedFlagRegistry registry, TriggerMatcher matcher)
    {
        this.matcher = matcher;
        foreach (var set in Serious)
        {
            serious.Add(set, registry.Weakening.Sets.GetValueOrDefault(set, []));
        }

        partsOfFlags.AddRange(registry.Flags.SelectMany(flag =>
            flag.Patterns.SelectMany(pattern => pattern.Terms).Select(term => parts.Add(term.Wording)).Distinct().Select(term =>
                (flag.Id, term))));
    }

    public KnownOfWords Read(string words)
    {
        using var read = matcher.Read(words);
        var opened = matcher.FindPatterns(read);
        var isPartOfOne = IsPartOfOne(read.Tokens);
        var partOf = PartOf(read.Places.Row);
        return new KnownOfWords
        {
            IsSign = opened.Count > 0,
            IsPartOfOne = isPartOfOne,
            BringsFlag = matcher.Find(read).Count > 0,
            Flags = [.. opened.Select(found => found.Flag.Id).Concat(isPartOfOne ? partOf : []).Distinct(StringComparer.Ordinal)],
            PartOf = partOf,
            Telling = [.. read.Tokens.Select(token => token.Word).Where(IsTelling)],
        };
    }

    private bool IsPartOfOne(List<MatchToken> tokens) =>
        tokens.Exists(token => token.Word == "emergency")
        || Enumerable.Range(0, tokens.Count).Any(i => serious.At(tokens, i, tokens.Count).MoveNext());

    private List<string> PartOf(WordRow row)
    {
        var places = parts.Find(row);
        List<string> flags =
        [
            .. partsOfFlags
                .Where(part => places.Has(part.Term) && IsTelling(places.Of(part.Term), row.Tokens))
                .Select(part => part.FlagId)
                .Distinct(StringComparer.Ordinal),
        ];
        parts.GiveBack(places);
        return flags;
    }

    /// <summary>True where one of some places holds a telling word.</summary>
    private static bool IsTelling(ReadOnlySpan<WordPlace> places, List<MatchToken> tokens)
    {
        foreach (var place in places)
        {
            for (var i = place.First; i <= place.Last; i++)
            {
                if (IsTelling(tokens[i].Word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsTelling(string word) => word.Length > 2 && !CommonWords.Contains(word);
}
