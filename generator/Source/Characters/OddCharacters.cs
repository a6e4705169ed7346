using System.Buffers;
using System.Globalization;
using System.Text;

namespace BackHealthSite.Source.Characters;

/// <summary>
/// Finds characters that a reader cannot see, that turn the line around, that are no text, that pile up or come from another alphabet.
/// </summary>
internal static class OddCharacters
{
    /// <summary>Blanks in a row from which on they only take up room, where one of them is none of the keyboard's.</summary>
    private const int BlankRun = 3;

    /// <summary>The characters that need no second look.</summary>
    public static readonly SearchValues<char> Plain = SearchValues.Create(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static List<OddPlace> In(string text)
    {
        var found = new List<OddPlace>();
        var i = 0;
        while (i < text.Length && text.AsSpan(i).IndexOfAnyExcept(Plain) is >= 0 and var plain)
        {
            i = Read(text, i + plain, found);
        }

        return found;
    }

    /// <summary>Where half of a pair stands alone, or -1.</summary>
    public static int LoneSurrogateIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !Rune.TryGetRuneAt(text, i, out _))
            {
                return i;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return -1;
    }

    public static bool ChangesDirection(int code) =>
        code is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F);

    /// <summary>Reads what stands at an offset and gives the offset to go on from.</summary>
    private static int Read(string text, int at, List<OddPlace> found)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            found.Add(new OddPlace(Oddity.NotText, at, at + 1));
            return at + 1;
        }

        var end = at + rune.Utf16SequenceLength;
        var category = Rune.GetUnicodeCategory(rune);
        if (ChangesDirection(rune.Value))
        {
            found.Add(new OddPlace(Oddity.DirectionChanging, at, end));
        }
        else if (IsInvisible(rune, category) && !ShowsEmoji(text, at, rune))
        {
            found.Add(new OddPlace(Oddity.Invisible, at, end));
        }
        else if (category is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || rune.Value is 0xFFFC or 0xFFFD)
        {
            found.Add(new OddPlace(Oddity.NotText, at, end));
        }
        else if (category == UnicodeCategory.SpaceSeparator)
        {
            return ReadBlanks(text, at, found);
        }
        else if (CombiningMarks.Are(category) && rune.Value is not (0xFE0E or 0xFE0F))
        {
            return ReadMarks(text, at, found);
        }
        else if (Alphabets.Of(rune) != Alphabet.Any)
        {
            return WordAlphabets.Read(text, at, found);
        }

        return end;
    }

    private static bool IsInvisible(Rune rune, UnicodeCategory category) =>
        category is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0x1D159
            or (>= 0x180B and <= 0x180F) or (>= 0x2061 and <= 0x2065) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>The two signs that choose how an emoji is drawn, behind one.</summary>
    private static bool ShowsEmoji(string text, int at, Rune rune)
    {
        if (rune.Value is not (0xFE0E or 0xFE0F)
            || at == 0
            || Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _) != OperationStatus.Done)
        {
            return false;
        }

        var isKeycap = (Rune.IsDigit(before) || before.Value is '#' or '*') && at + 1 < text.Length && text[at + 1] == '\u20E3';
        return isKeycap || before.Value is 0x203C or 0x2049 or 0x3030
            || Rune.GetUnicodeCategory(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol
                or UnicodeCategory.ModifierSymbol
                && before.Value is not 0x2800;
    }

    private static int ReadMarks(string text, int at, List<OddPlace> found)
    {
        var marks = 0;
        var end = at;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var mark) && CombiningMarks.Are(Rune.GetUnicodeCategory(mark)))
        {
            marks++;
            if (marks == CombiningMarks.Most + 1 || CombiningMarks.IsStroke(mark.Value))
            {
                found.Add(new OddPlace(Oddity.PiledUp, end, end + mark.Utf16SequenceLength));
                marks = CombiningMarks.Most + 1;
            }

            end += mark.Utf16SequenceLength;
        }

        return end;
    }

    /// <summary>One no-break space between words is fine; a run of blanks, or a line of nothing else, only takes up room.</summary>
    private static int ReadBlanks(string text, int at, List<OddPlace> found)
    {
        var start = at;
        while (start > 0 && IsBlank(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && IsBlank(text[end]))
        {
            end++;
        }

        var fillsLine = (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
        if (end - start >= BlankRun || fillsLine)
        {
            found.Add(new OddPlace(Oddity.BlankRun, at, end));
        }

        return end;
    }

    private static bool IsBlank(char c) => c is '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}
