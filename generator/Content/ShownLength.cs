namespace BackHealthSite.Content;

/// <summary>
/// How much of a line a text takes, in letters of ordinary width: white space counts once, wide letters and emoji twice, marks on a letter
/// too.
/// </summary>
internal static class ShownLength
{
    /// <summary>Signs that are whole words, sentences or sums in one letter, and how many ordinary letters each is as wide as.</summary>
    private static readonly (int First, int Last, int Width)[] VeryWide =
    [
        (0x0BF5, 0x0BFA, 4), (0x2E3A, 0x2E3B, 3), (0xA9C1, 0xA9CD, 8), (0xA9DE, 0xA9DF, 4), (0xFDF0, 0xFDF9, 4), (0xFDFA, 0xFDFB, 12),
        (0xFDFC, 0xFDFC, 4), (0xFDFD, 0xFDFD, 14), (0xFDFE, 0xFDFF, 12), (0xFD40, 0xFD4F, 8), (0x12000, 0x1254F, 10), (0x13000, 0x1467F, 3),
        (0x16800, 0x16A3F, 3), (0x1D100, 0x1D1FF, 3), (0x1F100, 0x1F2FF, 3),
    ];

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x23FF), (0x2600, 0x27BF), (0x2B1B, 0x2B55), (0x2E80, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18DFF), (0x1B000, 0x1B2FF), (0x1F000, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var length = 0;
        var spaceDue = false;
        foreach (var rune in text.Trim(" \t\n").EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n')
            {
                spaceDue = true;
                continue;
            }

            length += (spaceDue ? 1 : 0) + WidthOf(rune.Value);
            spaceDue = false;
        }

        return length;
    }

    /// <summary>The characters of a text, where signs that are as wide as words count as so many.</summary>
    public static int OfLine(string text) =>
        text.Length + text.EnumerateRunes().Sum(rune => WidthOf(rune.Value) is > 2 and var width ? width - 1 : 0);

    /// <summary>How many letters of ordinary width a letter takes the room of.</summary>
    public static int WidthOf(int code)
    {
        foreach (var (first, last, width) in VeryWide)
        {
            if (code >= first && code <= last)
            {
                return width;
            }
        }

        return IsWide(code) ? 2 : 1;
    }

    private static bool IsWide(int code)
    {
        foreach (var (first, last) in Wide)
        {
            if (code >= first && code <= last)
            {
                return true;
            }
        }

        return false;
    }
}
