using System.Globalization;
using System.Text;

namespace BackHealthSite.Verification;

/// <summary>Characters in the words of a page that hide, turn around or paint over others.</summary>
internal static class DisguisedCharacters
{
    /// <summary>More marks on one letter than any language needs.</summary>
    private const int MostMarks = 2;

    /// <summary>The first one in words, or null.</summary>
    public static string? FirstIn(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var marks = 0;
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;
            marks = isMark ? marks + 1 : 0;
            if (marks > MostMarks || (!isMark && IsHidden(rune)) || (IsSelector(rune) && Rune.IsLetter(before)))
            {
                return FormattableString.Invariant($"U+{rune.Value:X4}");
            }

            before = rune;
        }

        return null;
    }

    private static bool IsSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x034F;

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;
}
