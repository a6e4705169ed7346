using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags;

/// <summary>A list of synonyms that joins a warning sign, a part of one or a name for help to a word that is none.</summary>
internal static class SynonymLeadsAway
{
    public static readonly Rule Descriptor = new("BHS167", "SynonymLeadsAway", Severity.Error)
    {
        Reason =
            "Search treats the words of a list as the same: whoever types a warning sign would be led to what the other word stands for.",
        Bad = "- [numb between the legs, yoga]",
        Good = "- [numb between the legs, saddle numbness]",
        Example = new(ExampleKind.Files, "yoga")
        {
            Bad = "-- _data/synonyms.yml --\n- [numb between the legs, yoga]",
            Good = "-- _data/synonyms.yml --\n- [numb between the legs, numb groin]",
        },
    };

    public static IEnumerable<Problem> Check(SourceFile file, RedFlagRegistry registry)
    {
        var read = YamlText.Read(file, []);
        var lists = read.Root as YamlSequenceNode;
        if (lists is null)
        {
            yield break;
        }

        var words = new WarningVocabulary(registry);
        foreach (var list in lists.Children.OfType<YamlSequenceNode>())
        {
            var entries = list.Children.OfType<YamlScalarNode>().Where(entry => !string.IsNullOrWhiteSpace(entry.Value)).ToList();
            var sign = entries.Find(entry => words.IsSign(entry.Value!)) ?? entries.Find(entry => words.IsPartOfOne(entry.Value!));
            if (sign is null)
            {
                continue;
            }

            var known = entries
                .Where(entry => words.Knows(entry.Value!) || words.IsPartOfOne(entry.Value!))
                .SelectMany(entry => WarningVocabulary.TellingWords(entry.Value!));
            var shared = known.ToHashSet(StringComparer.Ordinal);
            var flags = entries.SelectMany(entry => words.FlagsOf(entry.Value!)).ToHashSet();
            foreach (var other in entries.Where(entry =>
                !words.Knows(entry.Value!)
                    && !words.IsPartOfOne(entry.Value!)
                    && !words.IsPartOf(flags, entry.Value!)
                    && !WarningVocabulary.TellingWords(entry.Value!).Any(shared.Contains)))
            {
                yield return Descriptor.At(
                    read.Text.Where(other),
                    $"`{other.Value}` stands in one list with `{sign.Value}`, which belongs to warning signs or emergencies, and the "
                    + $"registry does not know it as such.",
                    "Take it out. If it is another name for that sign, add it to the registry's concepts or triggers too, "
                    + "which needs an approval.");
            }
        }
    }
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
    private readonly List<(RedFlag Flag, int Term)> partsOfFlags = [];

    public WarningVocabulary(RedFlagRegistry registry)
    {
        matcher = new TriggerMatcher(registry);
        foreach (var set in Serious)
        {
            serious.Add(set, registry.Weakening.Sets.GetValueOrDefault(set, []));
        }

        partsOfFlags.AddRange(registry.Flags.SelectMany(flag =>
            flag.Patterns.SelectMany(pattern => pattern.Terms).Select(term => parts.Add(term.Wording)).Distinct().Select(term =>
                (flag, term))));
    }

    /// <summary>The words of a phrase by which another one about the same can be told.</summary>
    public static IEnumerable<string> TellingWords(string phrase) => MatchTokens.WordsOf(phrase).Where(IsTelling);

    /// <summary>True for words that open a card by themselves.</summary>
    public bool IsSign(string words) => matcher.FindPatterns(words).Count > 0;

    /// <summary>
    /// True for words that do so beside others: `fever`, `private parts`; and for those who come in an emergency: `ambulance`.
    /// </summary>
    public bool IsPartOfOne(string words)
    {
        var tokens = MatchTokens.Of(words);
        return tokens.Exists(token => token.Word == "emergency")
            || Enumerable.Range(0, tokens.Count).Any(i => serious.At(tokens, i, tokens.Count).Any());
    }

    /// <summary>The flags that words open a card for by themselves, and of a part of a sign those that it belongs to.</summary>
    public IEnumerable<RedFlag> FlagsOf(string words)
    {
        var opened = matcher.FindPatterns(words).Select(found => found.Flag);
        var parted = IsPartOfOne(words)
            ? partsOfFlags.Select(part => part.Flag).Distinct().Where(flag => IsPartOf(new HashSet<RedFlag> { flag }, words))
            : [];
        return opened.Concat(parted).Distinct();
    }

    /// <summary>
    /// True for words that hold a part of a pattern of these flags, such as `inner thighs`, which is a sign beside `numb`.
    /// </summary>
    public bool IsPartOf(IReadOnlySet<RedFlag> flags, string words)
    {
        var tokens = MatchTokens.Of(words);
        var telling = Enumerable.Range(0, tokens.Count).Where(i => IsTelling(tokens[i].Word)).ToList();
        var places = parts.Find(new WordRow(tokens));
        var found = partsOfFlags.Where(part => flags.Contains(part.Flag)).SelectMany(part => places[part.Term] ?? []).ToList();
        return telling.Exists(i => found.Exists(place => place.First <= i && i <= place.Last));
    }

    /// <summary>True for words that bring a flag by themselves.</summary>
    public bool Knows(string words) => matcher.Find(words).Count > 0;

    private static bool IsTelling(string word) => word.Length > 2 && !CommonWords.Contains(word);
}
