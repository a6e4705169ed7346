namespace BackHealthSite.Content;

/// <summary>
/// Cuts a block of text into sentences. A sentence ends at `.`, `!`, `?` or an ellipsis before white space, unless the dot belongs to an
/// abbreviation (`e.g.`, `Dr`), or the next word begins with a small letter. The dot of `1.5` has no white space behind it.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Words whose dot ends no sentence, without their last dot.</summary>
    private static readonly string[] Abbreviations =
        ["e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "st", "vs", "v", "cf", "approx", "incl", "esp"];

    /// <summary>Words that are abbreviations only before a number, as in `No. 5`.</summary>
    private static readonly string[] BeforeNumbers = ["no", "nos", "fig", "p", "pp", "vol", "ch"];

    /// <summary>The sentences of a stretch of text, as 0-based offsets into it, the end exclusive; stretches without a letter or digit are left out.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '.' or '!' or '?' or '\u2026')
            {
                var last = AfterClosers(text, i, end);
                if (last == end || (char.IsWhiteSpace(text[last]) && Ends(text, from, i, last, end)))
                {
                    if (Trimmed(text, from, last) is { } sentence)
                    {
                        yield return sentence;
                    }

                    from = last;
                }

                i = last - 1;
            }
        }

        if (Trimmed(text, from, end) is { } rest)
        {
            yield return rest;
        }
    }

    /// <summary>The offset behind a run of signs that end a sentence, and the quotes and brackets that close after them.</summary>
    private static int AfterClosers(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && text[i] is '.' or '!' or '?' or '\u2026')
        {
            i++;
        }

        while (i < end && text[i] is '"' or '\'' or '\u2019' or '\u201D' or ')' or ']')
        {
            i++;
        }

        return i;
    }

    private static bool Ends(string text, int from, int sign, int behind, int end)
    {
        var next = behind;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\'' or '\u2018' or '\u201C' or '(' or '['))
        {
            next++;
        }

        if (next == end)
        {
            return true;
        }

        return !char.IsLower(text[next]) && (text[sign] != '.' || !IsAbbreviation(text, from, sign, text[next]));
    }

    private static bool IsAbbreviation(string text, int from, int dot, char next)
    {
        var start = dot;
        while (start > from && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.AsSpan(start, dot - start);
        return IsOneOf(word, Abbreviations) || (char.IsDigit(next) && IsOneOf(word, BeforeNumbers));
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return (start, end);
            }
        }

        return null;
    }
}
