using System.Globalization;

namespace BackHealthSite.Diagnostics;

/// <summary>What a list that was cut short leaves out, in words.</summary>
internal static class Remainder
{
    public static string Of(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count} more");
}
