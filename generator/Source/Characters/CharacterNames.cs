using System.Globalization;
using System.Text;

namespace BackHealthSite.Source.Characters;

/// <summary>What to call a character that cannot be shown, in words for an author.</summary>
internal static class CharacterNames
{
    private static readonly Dictionary<int, string> Known = new()
    {
        [0x00A0] = "no-break space",
        [0x00AD] = "soft hyphen",
        [0x034F] = "combining grapheme joiner",
        [0x061C] = "Arabic letter mark",
        [0x115F] = "Hangul filler",
        [0x1160] = "Hangul filler",
        [0x180E] = "Mongolian vowel separator",
        [0x200B] = "zero width space",
        [0x200C] = "zero width non-joiner",
        [0x200D] = "zero width joiner",
        [0x200E] = "left-to-right mark",
        [0x200F] = "right-to-left mark",
        [0x2028] = "line separator",
        [0x2029] = "paragraph separator",
        [0x202A] = "left-to-right embedding",
        [0x202B] = "right-to-left embedding",
        [0x202C] = "end of a direction",
        [0x202D] = "left-to-right override",
        [0x202E] = "right-to-left override",
        [0x2060] = "word joiner",
        [0x2061] = "invisible function sign",
        [0x2062] = "invisible times sign",
        [0x2063] = "invisible separator",
        [0x2064] = "invisible plus sign",
        [0x2066] = "left-to-right isolate",
        [0x2067] = "right-to-left isolate",
        [0x2068] = "first strong isolate",
        [0x2069] = "end of an isolate",
        [0x2800] = "blank Braille pattern",
        [0x3000] = "wide space",
        [0x3164] = "Hangul filler",
        [0xFE0E] = "variation selector for text",
        [0xFE0F] = "variation selector for emoji",
        [0xFEFF] = "byte order mark",
        [0xFFA0] = "Hangul filler",
        [0xFFFC] = "object replacement character",
        [0xFFFD] = "replacement character, which stands for a letter that was lost",
    };

    /// <summary>Its name and its code, such as `zero width space, U+200B`.</summary>
    public static string Of(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune)
        ? $"{NameOf(rune)}, {Code(rune.Value)}"
        : $"half of a pair, {Code(text[at])}";

    public static string Of(Alphabet alphabet) => alphabet switch
    {
        Alphabet.Dressed => "a full-width, mathematical, circled or raised letter",
        Alphabet.Phonetic => "a letter for a sound",
        Alphabet.Other => "of another alphabet",
        Alphabet.Latin or Alphabet.Any => "a Latin letter",
        _ => $"of the {alphabet} alphabet",
    };

    private static string NameOf(Rune rune) => Known.GetValueOrDefault(rune.Value) ?? rune.Value switch
    {
        (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => "variation selector",
        >= 0xE0000 and <= 0xE007F => "tag character",
        _ => OfCategory(Rune.GetUnicodeCategory(rune)),
    };

    private static string OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.Control => "control character",
        UnicodeCategory.PrivateUse => "private character",
        UnicodeCategory.OtherNotAssigned => "code without a character",
        UnicodeCategory.Format => "formatting character",
        UnicodeCategory.SpaceSeparator => "special space",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => "combining mark",
        _ => "invisible character",
    };

    private static string Code(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
