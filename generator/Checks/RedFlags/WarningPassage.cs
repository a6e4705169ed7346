using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>What a passage says of warnings, the gravest first.</summary>
internal enum WarningTouch
{
    SignOfEmergency,
    UrgentSign,
    Words,
    Code,
}

/// <summary>A passage of a page that touches a warning.</summary>
/// <param name="Touch">What it says of warnings.</param>
/// <param name="Words">The words that do, or its first ones.</param>
/// <param name="Where">Its place.</param>
internal sealed record WarningPassage(WarningTouch Touch, string Words, Location Where)
{
    /// <summary>The line of the list that says it was read: the page, what stands above the passage, and its own words.</summary>
    public required string Line { get; init; }
}
