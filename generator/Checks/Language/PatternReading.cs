using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A stretch of a sentence that a pattern fits: its place in the text of the page, and the words it touches.</summary>
internal readonly record struct PatternHit(PhraseHit Words, int Start, int End);

/// <summary>
/// Looks for patterns in the sentences of a page, where phrases of whole words are not enough: amounts, promises, what stands between two
/// names.
/// </summary>
internal static class PatternReading
{
    /// <summary>Stands for every pattern, so that a hit of one is a hit like those of phrases.</summary>
    private static readonly PhraseSet Pattern = new("\0");

    /// <summary>Every place in a sentence that a pattern fits.</summary>
    public static IEnumerable<PatternHit> Find(this PageReading page, Sentence sentence, WordPattern pattern) =>
        page.FindIn(page.PlainText, sentence, pattern);

    /// <summary>The same for a pattern of marked text.</summary>
    public static IEnumerable<PatternHit> FindMarked(this PageReading page, Sentence sentence, WordPattern pattern) =>
        page.FindIn(page.MarkedText, sentence, pattern);

    /// <summary>The same in a text that has the same places as the text of the page.</summary>
    public static IEnumerable<PatternHit> FindIn(this PageReading page, PatternText text, Sentence sentence, WordPattern pattern) =>
        text.Fits(sentence, pattern) ? page.HitsIn(text.Text, sentence, pattern) : [];

    private static IEnumerable<PatternHit> HitsIn(this PageReading page, string text, Sentence sentence, WordPattern pattern)
    {
        for (var match = pattern.FirstIn(text, sentence.Start, sentence.End - sentence.Start); match.Success; match = match.NextMatch())
        {
            yield return page.HitAt(sentence, match.Index, match.Index + match.Length);
        }
    }

    /// <summary>True where a pattern fits somewhere in a sentence.</summary>
    public static bool Fits(this PageReading page, Sentence sentence, WordPattern pattern) => page.PlainText.Fits(sentence, pattern);

    /// <summary>True where a pattern fits somewhere in a stretch of the text.</summary>
    public static bool Fits(this PageReading page, int start, int end, WordPattern pattern) =>
        pattern.IsMatch(page.Plain.AsSpan(start, end - start));

    /// <summary>The same for a pattern of marked text.</summary>
    public static bool FitsMarked(this PageReading page, int start, int end, WordPattern pattern) =>
        pattern.IsMatch(page.Marked.AsSpan(start, end - start));

    /// <summary>
    /// False only where none of the patterns fits the marked text of a sentence, which is told sooner than where they fit.
    /// </summary>
    public static bool MayFitMarked(this PageReading page, Sentence sentence, params ReadOnlySpan<WordPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (page.MarkedText.MayFit(sentence, pattern))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a pattern fits in the part of the sentence around a hit.</summary>
    public static bool FitsClause(this PageReading page, PatternHit hit, WordPattern pattern)
    {
        var (first, end) = page.ClauseAround(hit.Words);
        return page.Fits(Math.Min(hit.Start, page.Words[first].Start), Math.Max(hit.End, page.Words[end - 1].End), pattern);
    }

    /// <summary>True for a sentence with the name of a medicine, a kind of it or a piece of it.</summary>
    public static bool NamesMedicine(this PageReading page, Sentence sentence) =>
        page.Marked.AsSpan(sentence.Start, sentence.End - sentence.Start).IndexOfAny(Marked.Name, Marked.Kind, Marked.Piece) >= 0;

    /// <summary>The words as they stand on the page.</summary>
    public static string Quote(this PageReading page, PatternHit hit) => page.Text[hit.Start..hit.End];

    private static PatternHit HitAt(this PageReading page, Sentence sentence, int start, int end)
    {
        var first = sentence.FirstWord;
        while (first + 1 < sentence.EndWord && page.Words[first].End <= start)
        {
            first++;
        }

        var last = first;
        while (last + 1 < sentence.EndWord && page.Words[last + 1].Start < end)
        {
            last++;
        }

        return new PatternHit(new PhraseHit(Pattern, sentence, first, last), start, end);
    }
}
