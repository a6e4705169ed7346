using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A value that front matter must give.</summary>
internal static class FrontMatterValueMissing
{
    public static readonly Rule Descriptor = new("BHS104", "FrontMatterValueMissing", Severity.Error)
    {
        Reason = "Title and description are shown in lists and searches; the dates tell a reader how fresh the words are.",
        Bad = "title:",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "causes/strain.md"),
        Standards = ["REV-02", "REV-05"],
        Remedy = Remedy.As("FrontMatterKeyUnknown"),
    };
}
