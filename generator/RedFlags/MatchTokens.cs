using System.Buffers;
using System.Text;

namespace BackHealthSite.RedFlags;

/// <summary>One word as the matcher compares it: folded, with its place in the text and the number of its sentence.</summary>
internal readonly record struct MatchToken(string Word, int Start, int End, int Sentence);

/// <summary>
/// Cuts text into words for matching: case and quotes are folded, hyphens and other signs part words, an apostrophe stays inside
/// a word, a possessive `'s` falls off.
/// </summary>
internal static class MatchTokens
{
    public static List<MatchToken> Of(string text)
    {
        var tokens = new List<MatchToken>(text.Length / 5);
        var sentence = 0;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var start = i;
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || IsWordLetter(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
                {
                    i++;
                }

                tokens.Add(new MatchToken(Fold(text.AsSpan(start, i - start)), start, i, sentence));
                continue;
            }

            if (c == '\n' || (c is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                sentence++;
            }

            i++;
        }

        return tokens;
    }

    public static string[] WordsOf(string phrase) => [.. Of(phrase).Select(token => token.Word)];

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static bool IsWordLetter(char c) => char.IsLetterOrDigit(c) || IsInvisible(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>A soft hyphen or zero-width sign inside a word must not hide it.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        if (Ascii.ToLower(word, folded, out var length) != OperationStatus.Done)
        {
            length = FoldUnicode(word, folded);
        }

        var rest = folded[..length];
        return rest.EndsWith("'s") ? new string(rest[..^2]) : new string(rest);
    }

    private static int FoldUnicode(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (!IsInvisible(c))
            {
                folded[length++] = IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
            }
        }

        return length;
    }
}
