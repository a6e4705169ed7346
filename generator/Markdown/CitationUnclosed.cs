using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

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
        Mendable = true,
    };

    private static Problem At(Location where, string sourceId) =>
        Descriptor.At(where, $"The citation of `{sourceId}` is never closed.", "Close it with `]`.");

    /// <summary>The same with its bracket, where the sentence or the line ends behind the id.</summary>
    public static Problem In(SourceFile file, Location where, string sourceId)
    {
        var end = where.Span.End;
        return end == file.Text.Length || file.Text[end] is '\n' or '.'
            ? At(where, sourceId).MendedBy(new TextSpan(end, end), "]")
            : At(where, sourceId);
    }
}
