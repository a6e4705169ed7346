namespace BackHealthSite.RedFlags;

/// <summary>How pressing each warning-sign article is: as its most pressing flag.</summary>
internal static class WarningLevels
{
    /// <summary>The level by article id; articles that no flag names have none.</summary>
    public static IReadOnlyDictionary<string, Urgency> Of(RedFlagRegistry registry) =>
        registry.Flags.Where(flag => flag.WarningSign is not null)
            .GroupBy(flag => flag.WarningSign!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(flag => flag.Urgency), StringComparer.Ordinal);
}
