using System.Collections.Frozen;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Tells a reason that speaks of the sign it sets aside from a sentence that could stand anywhere.</summary>
internal static class WaiverReason
{
    /// <summary>Letters that a word and the one it is compared with have in common at their start.</summary>
    private const int Stem = 4;

    /// <summary>Words with which a reason says what the words of the article mean, or why the sign is no matter there.</summary>
    private static readonly FrozenSet<string> Explaining = FrozenSet.Create(
        StringComparer.Ordinal,
        "is", "are", "was", "were", "means", "mean", "meaning", "stands", "stand", "names", "name", "named", "called", "calls", "about",
        "tells", "tell", "told", "speaks", "speak", "spoken", "describes", "describe", "only", "refers", "refer", "comes", "come", "says",
        "say", "because", "since", "like", "compares", "lists", "quotes", "quoted", "explains", "belongs", "part");

    /// <summary>Words that every sentence may hold, which speak of no sign.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "and", "for", "this", "that", "these", "those", "with", "from", "here", "there", "they", "them", "their", "your", "you",
        "what", "which", "who", "when", "where", "have", "has", "had", "does", "not", "need", "needs", "needed", "want", "page", "article",
        "flag", "sign", "signs", "words", "word", "text", "help", "meant", "seriously", "matter", "matters", "all", "very", "can", "may",
        "will", "should", "would", "could", "some", "many", "more", "most", "also", "other", "back", "pain", "health", "people", "reader",
        "readers", "write", "written", "check", "because", "then", "than", "such", "into", "over", "only", "about", "every", "any", "one",
        "two", "see", "get", "way", "day", "time", "make", "made");

    /// <summary>Words of articles that name a study, a title or the like, in which a sign is no sign.</summary>
    private static readonly FrozenSet<string> Elsewhere = FrozenSet.Create(
        StringComparer.Ordinal,
        "study", "studies", "trial", "trials", "clinic", "hospital", "book", "title", "association", "society", "charity", "journal",
        "review", "guideline", "survey", "man", "woman", "town", "shape", "horse");

    /// <summary>
    /// True for a reason that has a word of the sign, of the sentence it was found in, or of the title, and says what is meant by it.
    /// </summary>
    public static bool SpeaksOf(ArticleReading reading, RedFlagWaiver waiver)
    {
        var words = MatchTokens.WordsOf(waiver.Reason);
        if (!words.Any(Explaining.Contains))
        {
            return false;
        }

        var told = words.Where(IsTelling).ToList();
        if (told.Any(Elsewhere.Contains))
        {
            return true;
        }

        var subject = Subject(reading, waiver.FlagId);
        return told.Exists(word => subject.Exists(other => IsAlike(word, other)));
    }

    private static List<string> Subject(ArticleReading reading, string flagId)
    {
        var words = new List<string>(MatchTokens.WordsOf(flagId.Replace('-', ' ')));
        words.AddRange(MatchTokens.WordsOf(reading.Article.Title));
        if (reading.Site.Registry.Find(flagId) is { } flag)
        {
            words.AddRange(MatchTokens.WordsOf(flag.Title));
        }

        foreach (var hit in reading.Triggers.Where(hit => hit.Flag.Id == flagId))
        {
            words.AddRange(MatchTokens.WordsOf(hit.Phrase));
            words.AddRange(MatchTokens.WordsOf(SentenceAround(reading.Words.Text, hit.Start, hit.End)));
        }

        return [.. words.Where(IsTelling).Distinct(StringComparer.Ordinal)];
    }

    private static string SentenceAround(string text, int start, int end)
    {
        var from = text.LastIndexOfAny(['.', '!', '?', '\n'], Math.Clamp(start - 1, 0, text.Length - 1)) + 1;
        var to = text.IndexOfAny(['.', '!', '?', '\n'], Math.Clamp(end, 0, text.Length));
        return text[Math.Min(from, start)..(to < 0 ? text.Length : to)];
    }

    private static bool IsTelling(string word) => word.Length > 2 && !Common.Contains(word) && !Explaining.Contains(word);

    private static bool IsAlike(string one, string other) =>
        one == other
        || (one.Length >= Stem
            && other.Length >= Stem
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));
}
