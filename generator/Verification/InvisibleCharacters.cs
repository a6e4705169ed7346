using System.Globalization;
using System.Text;

namespace BackHealthSite.Verification;

/// <summary>Characters that change how words read without being seen: zero-width and direction marks, soft hyphens, controls.</summary>
internal static class InvisibleCharacters
{
    /// <summary>The index of the first one, or -1.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '~' ? IsInvisible(text[i]) : text[i] < ' ')
            {
                return i;
            }
        }

        return -1;
    }

    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    /// <summary>The text with every character that cannot be told from its neighbours written as its code.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < ' ' || (c > '~' && (IsInvisible(c) || char.IsWhiteSpace(c))))
            {
                shown.Append('[').Append(Name(c)).Append(']');
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse
        || c is '\u034F' or '\u115F' or '\u1160' or '\u2028' or '\u2029' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F');
}
