using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A value that a data file must have.</summary>
internal static class DataValueMissing
{
    public static readonly Rule Descriptor = new("BHS122", "DataValueMissing", Severity.Error)
    {
        Reason = "Pages show these values; an empty one leaves a hole on every page that uses it.",
        Bad = "medlineplus-sciatica: {title: Sciatica}",
        Good = "medlineplus-sciatica: {title: Sciatica, publisher: ..., url: https://..., grade: A, read: 2026-11-22}",
        Example = new(ExampleKind.Files, "third | third | third | third")
        {
            Bad = "-- _data/sources.yml + --\nthird: {title: Sciatica}",
            Good = "",
        },
        Standards = ["EVI-04"],
    };
}
