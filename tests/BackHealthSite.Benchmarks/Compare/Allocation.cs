using System.Globalization;
using System.Text.RegularExpressions;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>
/// What a program says that it allocated in all: ours in bytes, Go at each collection (`gctrace`: the heap when it began and what was
/// left), so that what came after the last one is not told.
/// </summary>
internal static partial class Allocation
{
    private const long Megabyte = 1 << 20;

    /// <summary>Zero for a program that says nothing.</summary>
    public static long In(string told)
    {
        if (Ours().Match(told) is { Success: true } own)
        {
            return Number(own.Groups[1]);
        }

        var (sum, left) = (0L, 0L);
        foreach (Match collection in OfGo().Matches(told))
        {
            sum += Number(collection.Groups[1]) - left;
            left = Number(collection.Groups[2]);
        }

        return sum * Megabyte;
    }

    private static long Number(Group group) => long.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^allocated ([0-9]+) bytes", RegexOptions.Multiline)]
    private static partial Regex Ours();

    [GeneratedRegex("^gc [0-9]+ @.* ([0-9]+)->[0-9]+->([0-9]+) MB", RegexOptions.Multiline)]
    private static partial Regex OfGo();
}
