using System.Buffers;
using System.Collections.Frozen;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// What stands around a phrase in its own part of the sentence: commas, colons, dashes, brackets and "but" part a sentence.
/// </summary>
internal static class Clauses
{
    /// <summary>Words that deny what follows them.</summary>
    private static readonly FrozenSet<string> Denials = FrozenSet.Create(
        StringComparer.Ordinal,
        "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "avoid", "avoids", "avoiding", "instead",
        "rather", "against", "myth");

    /// <summary>Words that deny what stands before them: "bed rest is not advised".</summary>
    private static readonly FrozenSet<string> LaterDenials = FrozenSet.Create(
        StringComparer.Ordinal,
        "not", "never", "cannot", "avoided", "wrong", "myth", "untrue", "false");

    private static readonly SearchValues<char> Partings = SearchValues.Create(",;:()\u2013\u2014");

    /// <summary>How many words behind a phrase its denial may stand.</summary>
    private const int LaterDenialWithin = 4;

    /// <summary>How many words of a list a "no" before it reaches over: "no treatment, cure or vaccine".</summary>
    private const int ListWithin = 5;

    /// <summary>
    /// True where the sentence says that it is not so, in the same part of the sentence, or in the line that introduces its list.
    /// </summary>
    public static bool Denies(this PageReading page, PhraseHit hit)
    {
        var (first, end) = page.ClauseAround(hit);
        for (var i = Math.Max(hit.Sentence.FirstWord, Math.Min(first, hit.First - ListWithin)); i < hit.First; i++)
        {
            if (IsDenial(page.Words[i].Word) && (i >= first || StartsList(page, i, hit)) && !OnlySeems(page, i, hit.First))
            {
                return true;
            }
        }

        for (var i = hit.Last + 1; i < Math.Min(end, hit.Last + 1 + LaterDenialWithin); i++)
        {
            var word = page.Words[i].Word;
            if ((LaterDenials.Contains(word) || Contractions.IsDenial(word) || IsNoLonger(page, i, end)) && !IsNotOnly(page, i))
            {
                return true;
            }
        }

        return page.LeadInOf(hit.Sentence) is { } leadIn && page.WordsOf(leadIn).Any(IsDenial);
    }

    /// <summary>The words of the part of the sentence that a phrase stands in, the end exclusive.</summary>
    public static (int First, int End) ClauseAround(this PageReading page, PhraseHit hit)
    {
        var first = hit.First;
        while (first > hit.Sentence.FirstWord && !page.IsParted(first - 1, first))
        {
            first--;
        }

        var end = hit.Last + 1;
        while (end < hit.Sentence.EndWord && !page.IsParted(end - 1, end))
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>True where a new part of the sentence begins with the second of two words that follow each other.</summary>
    public static bool IsParted(this PageReading page, int word, int next) =>
        page.Words[next].Word == "but"
        || page.Text.AsSpan(page.Words[word].End, page.Words[next].Start - page.Words[word].End).ContainsAny(Partings);

    public static bool IsDenial(string word) => Denials.Contains(word) || Contractions.IsDenial(word);

    /// <summary>
    /// "Not only", "in no time", and "with no drugs" or "without surgery" where it is not the phrase that is done without.
    /// </summary>
    private static bool OnlySeems(PageReading page, int denial, int phrase)
    {
        var word = page.Words[denial].Word;
        var before = denial > 0 ? page.Words[denial - 1].Word : "";
        var withNo = word == "without" || (word == "no" && before == "with");
        return IsNotOnly(page, denial) || (word == "no" && page.Words[denial + 1].Word == "time") || (withNo && phrase - denial > 2);
    }

    /// <summary>True for the "no" of a list with "or", whose commas part nothing.</summary>
    private static bool StartsList(PageReading page, int denial, PhraseHit hit) =>
        page.Words[denial].Word is "no" or "not"
        && !page.IsParted(denial, denial + 1)
        && Enumerable.Range(denial, Math.Min(hit.Last + 2, hit.Sentence.EndWord) - denial).Any(i => page.Words[i].Word == "or");

    private static bool IsNotOnly(PageReading page, int denial) =>
        page.Words[denial].Word == "not" && denial + 1 < page.Words.Count && page.Words[denial + 1].Word is "only" or "just" or "merely";

    private static bool IsNoLonger(PageReading page, int word, int end) =>
        page.Words[word].Word == "no" && word + 1 < end && page.Words[word + 1].Word is "longer" or "cure" or "help" or "use";
}
