using System.Globalization;

namespace BackHealthSite.Diagnostics;

/// <summary>
/// A day as people write it into files and on the command line, and as pages and reports show it to programs: year-month-day (ISO 8601).
/// </summary>
internal static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    public static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Null for what is no day.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
