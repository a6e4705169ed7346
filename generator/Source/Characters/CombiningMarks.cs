using System.Globalization;

namespace BackHealthSite.Source.Characters;

/// <summary>The marks that stand over, under or through a letter.</summary>
internal static class CombiningMarks
{
    /// <summary>Marks that one letter may carry; Vietnamese and Thai need two.</summary>
    public const int Most = 2;

    public static bool Are(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A mark that strikes a letter out or puts a sign around it; the ring of a key is none.</summary>
    public static bool IsStroke(int code) =>
        code is (>= 0x0334 and <= 0x0338) or (>= 0x20D0 and <= 0x20FF and not 0x20E3) or (>= 0x1AB0 and <= 0x1AFF);
}
