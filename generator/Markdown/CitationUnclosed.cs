using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A citation without its closing bracket.</summary>
internal static class CitationUnclosed
{
    public static readonly Rule Descriptor = new("BHS448", "CitationUnclosed", Severity.Error)
    {
        Reason = "Readers would see `[@source-id` in the text, and the sentence would have no source.",
        Bad = "Most people recover. [@nhs-inform-sciatica",
        Good = "Most people recover. [@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-one")
        {
            Bad = "Most people recover. [@good-one",
            Good = "Most people recover. [@good-one]",
        },
        Remedy = Remedy.As("CitationUnknown"),
    };

    public static Problem At(Location where, string sourceId) =>
        Descriptor.At(where, $"The citation of `{sourceId}` is never closed.", "Close it with `]`.");
}
