using System.Text;

namespace BackHealthSite.Content;

/// <summary>A word so long that no line holds it.</summary>
internal static class LongWord
{
    /// <summary>Letters and digits in a row; the longest medical words have some 30.</summary>
    public const int MostLetters = 40;

    /// <summary>Characters without a blank, hyphens and slashes included.</summary>
    public const int MostCharacters = 80;

    /// <summary>The offsets of the first such word, or null.</summary>
    public static (int Start, int End)? In(ReadOnlySpan<char> text)
    {
        var (start, letters, characters) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            if (Rune.IsWhiteSpace(rune))
            {
                (start, letters, characters) = (i + length, 0, 0);
            }
            else
            {
                letters = Rune.IsLetterOrDigit(rune) || WidthOf(rune) > 1 ? letters + WidthOf(rune) : IsInsideWord(rune) ? letters : 0;
                characters++;
            }

            i += length;
            if (letters > MostLetters || characters > MostCharacters)
            {
                return (start, i);
            }
        }

        return null;
    }

    /// <summary>Letters that are whole words in one count as many; the letters of wide scripts, whose words have few, count once.</summary>
    private static int WidthOf(Rune rune) => ShownLength.WidthOf(rune.Value) is > 2 and var width ? width : 1;

    private static bool IsInsideWord(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.Format;
}
