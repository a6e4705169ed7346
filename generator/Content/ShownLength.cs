namespace BackHealthSite.Content;

/// <summary>How much of a line a text takes, in letters of ordinary width: white space counts once, wide letters and emoji twice, marks on a letter too.</summary>
internal static class ShownLength
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x23FF), (0x2600, 0x27BF), (0x2B1B, 0x2B55), (0x2E80, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFDFD, 0xFDFD), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x12000, 0x123FF), (0x16FE0, 0x18DFF), (0x1B000, 0x1B2FF), (0x1F000, 0x1FAFF), (0x20000, 0x3FFFD),
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

            length += (spaceDue ? 1 : 0) + (IsWide(rune.Value) ? 2 : 1);
            spaceDue = false;
        }

        return length;
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
