namespace BackHealthSite.Language;

/// <summary>Cuts a block of text into sentences, where <see cref="SentenceEnd"/> says that one ends.</summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// The sentences of a stretch of text, as 0-based offsets into it, the end exclusive; stretches without a letter or digit are left out.
    /// </summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (!SentenceEnd.IsSign(text[i]))
            {
                continue;
            }

            var behind = SentenceEnd.Behind(text, i, end);
            if (SentenceEnd.IsAt(text, i, behind, end))
            {
                if (Trimmed(text, from, behind) is { } sentence)
                {
                    yield return sentence;
                }

                from = behind;
            }

            i = behind - 1;
        }

        if (Trimmed(text, from, end) is { } rest)
        {
            yield return rest;
        }
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
