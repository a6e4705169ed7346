using System.Globalization;
using System.Text;

namespace BackHealthSite.Source.Characters;

/// <summary>The alphabet that a letter belongs to, as far as letters that look alike are concerned.</summary>
internal enum Alphabet
{
    /// <summary>No letter, or one that every alphabet uses.</summary>
    Any,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,

    /// <summary>Latin letters in another dress: full-width, mathematical, circled, raised.</summary>
    Dressed,

    /// <summary>Letters for sounds, most of which look like a plain one.</summary>
    Phonetic,

    /// <summary>Chinese, Japanese and Korean writing, which sets no spaces beside Latin words and looks like none of them.</summary>
    EastAsian,

    /// <summary>Any other alphabet.</summary>
    Other,
}

/// <summary>Tells the alphabet of a letter by the blocks of Unicode.</summary>
internal static class Alphabets
{
    private static readonly (int First, int Last, Alphabet Alphabet)[] Blocks =
    [
        (0x00B5, 0x00B5, Alphabet.Greek),
        (0x01C0, 0x01C3, Alphabet.Phonetic),
        (0x00AA, 0x024F, Alphabet.Latin),
        (0x0250, 0x02AF, Alphabet.Phonetic),
        (0x02B0, 0x02B8, Alphabet.Dressed),
        (0x02B9, 0x02FF, Alphabet.Any),
        (0x03E2, 0x03EF, Alphabet.Other),
        (0x0370, 0x03FF, Alphabet.Greek),
        (0x0400, 0x052F, Alphabet.Cyrillic),
        (0x0530, 0x058F, Alphabet.Armenian),
        (0x1100, 0x11FF, Alphabet.EastAsian),
        (0x13A0, 0x13FF, Alphabet.Cherokee),
        (0x1C80, 0x1C8F, Alphabet.Cyrillic),
        (0x1D00, 0x1DBF, Alphabet.Phonetic),
        (0x1E00, 0x1EFF, Alphabet.Latin),
        (0x1F00, 0x1FFF, Alphabet.Greek),
        (0x2071, 0x209C, Alphabet.Dressed),
        (0x2126, 0x2126, Alphabet.Greek),
        (0x2100, 0x214F, Alphabet.Dressed),
        (0x2160, 0x2188, Alphabet.Dressed),
        (0x24B6, 0x24E9, Alphabet.Dressed),
        (0x2C60, 0x2C7F, Alphabet.Phonetic),
        (0x2DE0, 0x2DFF, Alphabet.Cyrillic),
        (0x2E80, 0x9FFF, Alphabet.EastAsian),
        (0xA640, 0xA69F, Alphabet.Cyrillic),
        (0xA720, 0xA7FF, Alphabet.Phonetic),
        (0xAB30, 0xAB6F, Alphabet.Phonetic),
        (0xAB70, 0xABBF, Alphabet.Cherokee),
        (0xAC00, 0xD7FF, Alphabet.EastAsian),
        (0xF900, 0xFAFF, Alphabet.EastAsian),
        (0xFB00, 0xFB06, Alphabet.Latin),
        (0xFF21, 0xFF5A, Alphabet.Dressed),
        (0xFF66, 0xFFDC, Alphabet.EastAsian),
        (0x1D400, 0x1D7FF, Alphabet.Dressed),
        (0x1F130, 0x1F189, Alphabet.Dressed),
        (0x20000, 0x3FFFF, Alphabet.EastAsian),
    ];

    /// <summary>Letters that nobody can tell from a Latin one.</summary>
    private static readonly HashSet<char> LookLatin =
    [
        .. "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u051B\u051D\u04BB\u0501\u04CF\u0475\u0410\u0412\u0415\u0405\u0406"
            + "\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u04AE\u050C\u051A\u051C",
        .. "\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7\u03B3\u0391\u0392"
            + "\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
        .. "\u0585\u057D\u0578\u0570\u0581\u0575\u0584\u0566\u0563",
    ];

    public static Alphabet Of(Rune letter)
    {
        if (letter.IsAscii)
        {
            return Rune.IsLetter(letter) ? Alphabet.Latin : Alphabet.Any;
        }

        var alphabet = InBlocks(letter.Value);
        var isLetter = Rune.IsLetter(letter)
            || (alphabet == Alphabet.Dressed
                && Rune.GetUnicodeCategory(letter) is UnicodeCategory.OtherSymbol or UnicodeCategory.LetterNumber);
        return isLetter && !(alphabet == Alphabet.Dressed && IsSign(letter.Value)) ? alphabet ?? Alphabet.Other : Alphabet.Any;
    }

    public static bool LooksLatin(Rune letter, Alphabet alphabet) =>
        alphabet == Alphabet.Cherokee || (letter.IsBmp && LookLatin.Contains((char)letter.Value));

    private static Alphabet? InBlocks(int code)
    {
        foreach (var (first, last, alphabet) in Blocks)
        {
            if (code >= first && code <= last)
            {
                return alphabet;
            }
        }

        return null;
    }

    /// <summary>Signs of the letterlike block, such as that of a trade mark, are no letters.</summary>
    private static bool IsSign(int code) => code is >= 0x2100 and <= 0x214F && !Rune.IsLetter(new Rune(code));
}
