using System.Globalization;
using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>One character of a source line: where it stands, and how it is shown.</summary>
internal readonly record struct Glyph(int Offset, int Length, string Shown)
{
    public int End => Offset + Length;

    /// <summary>The cells of a terminal it takes; a tab counts as one, since the caret's line repeats it.</summary>
    public int Cells => Shown.Length > 2 ? Shown.Length : CellsOf(Rune.GetRuneAt(Shown, 0));

    private static int CellsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    /// <summary>The blocks that Unicode's East Asian Width (UAX 11) calls wide, coarsely.</summary>
    private static bool IsWide(int value) => value
        is >= 0x1100 and <= 0x115F
        or >= 0x2E80 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF
        or >= 0xFE30 and <= 0xFE6F
        or >= 0xFF00 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6
        or >= 0x1F300 and <= 0x1FAFF
        or >= 0x20000 and <= 0x3FFFD;
}
