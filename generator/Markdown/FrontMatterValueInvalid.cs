using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A value of the wrong kind in front matter.</summary>
internal static class FrontMatterValueInvalid
{
    public static readonly Rule Descriptor = new("BHS105", "FrontMatterValueInvalid", Severity.Error)
    {
        Reason = "Dates, lists and switches are written in one way, so that everybody reads them alike.",
        Bad = "checked: 22 Nov 2026",
        Good = "checked: 2026-11-22",
        Example = new(ExampleKind.Matter, "22 Nov 2026"),
        Remedy = Remedy.As("FrontMatterKeyUnknown"),
        Mendable = true,
    };
}
