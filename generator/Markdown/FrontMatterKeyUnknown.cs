using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A key that front matter does not have.</summary>
internal static class FrontMatterKeyUnknown
{
    public static readonly Rule Descriptor = new("BHS103", "FrontMatterKeyUnknown", Severity.Error)
    {
        Reason = "A misspelt key would be ignored in silence, and a flag or a date with it.",
        Bad = "redFlag: [kidney]",
        Good = "redFlags: [kidney]",
        Example = new(ExampleKind.Matter, "redFlag"),
        Remedy = new(RemedyGroup.FrontMatter, "compare with the table above: each key as it is spelt there, a date as `2026-11-22`"),
        Mendable = true,
    };
}
