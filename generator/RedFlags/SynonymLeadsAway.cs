using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags;

/// <summary>A list of synonyms that joins a warning sign to a word that is none.</summary>
internal static class SynonymLeadsAway
{
    public static readonly Rule Descriptor = new("BHS167", "SynonymLeadsAway", Severity.Error)
    {
        Reason = "Search treats the words of a list as the same: whoever types a warning sign would be led to what the other word stands for.",
        Bad = "- [numb between the legs, yoga]",
        Good = "- [numb between the legs, saddle numbness]",
    };

    public static IEnumerable<Problem> Check(SourceFile file, RedFlagRegistry registry)
    {
        if (YamlText.Read(file, []) is not { Root: YamlSequenceNode lists } read)
        {
            yield break;
        }

        var words = new WarningVocabulary(registry);
        foreach (var list in lists.Children.OfType<YamlSequenceNode>())
        {
            var entries = list.Children.OfType<YamlScalarNode>().Where(entry => !string.IsNullOrWhiteSpace(entry.Value)).ToList();
            if (entries.Find(entry => words.IsSign(entry.Value!)) is not { } sign)
            {
                continue;
            }

            var known = entries.Where(entry => words.Knows(entry.Value!)).SelectMany(entry => WarningVocabulary.TellingWords(entry.Value!)).ToHashSet(StringComparer.Ordinal);
            foreach (var other in entries.Where(entry => !words.Knows(entry.Value!) && !WarningVocabulary.TellingWords(entry.Value!).Any(known.Contains)))
            {
                yield return Descriptor.At(
                    read.Text.Where(other),
                    $"`{other.Value}` stands in one list with the warning sign `{sign.Value}`, and the registry does not know it as one.",
                    "Take it out. If it is another name for that sign, add it to the registry's concepts or triggers too, which needs an approval.");
            }
        }
    }
}

/// <summary>The words by which the registry knows warning signs.</summary>
internal sealed class WarningVocabulary
{
    /// <summary>Shorter words, such as `back`, `pain` or `leg`, say nothing by themselves.</summary>
    private const int ShortestWord = 5;

    /// <summary>Words that many phrases share, whatever they speak of.</summary>
    private static readonly string[] CommonWords = ["the", "and", "for", "from", "with", "between", "back", "spine", "pain", "leg", "legs"];

    private readonly TriggerMatcher matcher;
    private readonly HashSet<string> phrases;
    private readonly int longest;

    public WarningVocabulary(RedFlagRegistry registry)
    {
        matcher = new TriggerMatcher(registry);
        phrases = registry.Concepts.Values.SelectMany(concept => concept)
            .Select(phrase => string.Join(' ', MatchTokens.WordsOf(phrase)))
            .Where(phrase => phrase.Contains(' ', StringComparison.Ordinal) || phrase.Length >= ShortestWord)
            .ToHashSet(StringComparer.Ordinal);
        longest = phrases.Select(phrase => phrase.Count(c => c == ' ') + 1).DefaultIfEmpty().Max();
    }

    /// <summary>The words of a phrase by which another one about the same can be told.</summary>
    public static IEnumerable<string> TellingWords(string phrase) => MatchTokens.WordsOf(phrase).Where(word => word.Length > 2 && !CommonWords.Contains(word));

    /// <summary>True for words that open a card by themselves.</summary>
    public bool IsSign(string words) => matcher.FindPatterns(words).Count > 0;

    /// <summary>True for words that bring a flag, or that hold what a concept stands for.</summary>
    public bool Knows(string words)
    {
        if (IsSign(words) || matcher.Find(words).Count > 0)
        {
            return true;
        }

        var tokens = MatchTokens.WordsOf(words);
        return Enumerable.Range(0, tokens.Length).Any(start =>
            Enumerable.Range(1, Math.Min(longest, tokens.Length - start)).Any(length => phrases.Contains(string.Join(' ', tokens, start, length))));
    }
}
