using System.Buffers;
using System.Text;

namespace BackHealthSite.Language;

/// <summary>
/// Says where a sentence ends: at `.`, `!`, `?` or an ellipsis before white space, unless the dot belongs to an abbreviation (`e.g.`,
/// `Dr`), or the next word begins with a small letter. In doubt a sentence goes on, so that no full stop keeps two halves of a sign
/// apart. `theme/assets/search/sentences.ts` says the same of what is typed.
/// </summary>
internal static class SentenceEnd
{
    /// <summary>Letters, with their dots, of the longest abbreviation there may be.</summary>
    private const int Longest = 16;

    private static readonly SearchValues<char> Signs = SearchValues.Create(".!?\u2026");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'\u2019\u201D\u00BB\u203A)]");

    public static bool IsSign(char c) => Signs.Contains(c);

    /// <summary>True where a sentence ends with the sign at an offset.</summary>
    public static bool IsAt(string text, int sign, int end) => IsSign(text[sign]) && IsAt(text, sign, Behind(text, sign, end), end);

    /// <summary>True where a sentence ends with the sign at an offset, and the signs up to the offset behind it.</summary>
    public static bool IsAt(string text, int sign, int behind, int end)
    {
        if (behind == end)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[behind]))
        {
            return false;
        }

        var before = text.AsSpan(Math.Max(0, sign - Longest), Math.Min(sign, Longest));
        return FirstLetter(text.AsSpan(behind, end - behind)) is not { } next
            || (!Rune.IsLower(next) && !(text[sign] == '.' && IsAbbreviation(before, next)));
    }

    /// <summary>The offset behind a run of signs that end a sentence, and the quotes and brackets that close after them.</summary>
    public static int Behind(string text, int sign, int end)
    {
        var i = sign + 1;
        while (i < end && IsSign(text[i]))
        {
            i++;
        }

        while (i < end && Closers.Contains(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The first letter or digit of the same block, or null.</summary>
    private static Rune? FirstLetter(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                return null;
            }

            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune))
            {
                return rune;
            }
        }

        return null;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before, Rune next)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
        {
            start--;
        }

        var word = before[start..].ToString().ToLowerInvariant().TrimStart('.');
        var letters = word.Replace(".", "", StringComparison.Ordinal);
        return (IsSpelt(word) && word != "i")
            || Letters.Abbreviations.Contains(letters)
            || (Rune.IsDigit(next) && Letters.Numbered.Contains(letters));
    }

    /// <summary>True for one letter, and for letters with dots between them.</summary>
    private static bool IsSpelt(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]) != (i % 2 == 0))
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }
}
