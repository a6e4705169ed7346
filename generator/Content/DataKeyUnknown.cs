using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A key in a data file that means nothing there.</summary>
internal static class DataKeyUnknown
{
    public static readonly Rule Descriptor = new("BHS119", "DataKeyUnknown", Severity.Error)
    {
        Reason = "A misspelt key would be ignored in silence.",
        Bad = "titel: BackHealthSite",
        Good = "title: BackHealthSite",
        Example = new(ExampleKind.Files, "titel") { Bad = "-- settings.yml / indexing: --\ntitel: BackHealthSite\nindexing:", Good = "" },
        Mendable = true,
    };
}
