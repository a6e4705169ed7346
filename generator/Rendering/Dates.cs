using System.Globalization;

namespace BackHealthSite.Rendering;

/// <summary>Dates as readers read them, whatever the culture of the machine.</summary>
internal static class Dates
{
    /// <summary>"22 November 2026" (STANDARDS: NHS writing rules).</summary>
    public static string InWords(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
