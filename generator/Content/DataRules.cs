using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>A data file that the site cannot do without.</summary>
internal static class DataFileMissing
{
    public static readonly Rule Descriptor = new("BHS121", "DataFileMissing", Severity.Error)
    {
        Reason = "Settings, topics, sources and the red-flag registry are needed by every page.",
        Bad = "An input folder without settings.yml.",
        Good = "An input folder with settings.yml.",
        Example = new(ExampleKind.Files, "settings.yml") { Bad = "-- settings.yml - --", Good = "" },
    };

    public static Problem At(string path, string fix = "Restore the file from the repository; the README shows what each data file holds.") =>
        Descriptor.At(Location.StartOf(path), $"`{path}` is missing.", fix);
}

/// <summary>A key in a data file that means nothing there.</summary>
internal static class DataKeyUnknown
{
    public static readonly Rule Descriptor = new("BHS119", "DataKeyUnknown", Severity.Error)
    {
        Reason = "A misspelt key would be ignored in silence.",
        Bad = "titel: BackHealthSite",
        Good = "title: BackHealthSite",
        Example = new(ExampleKind.Files, "titel") { Bad = "-- settings.yml / indexing: --\ntitel: BackHealthSite\nindexing:", Good = "" },
    };
}

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
            Good = "-- _data/sources.yml + --\n"
                + "third: {title: Sciatica, publisher: A health service, url: \"https://example.com/three\", grade: A, read: 2026-11-22}",
        },
        Standards = ["EVI-04"],
    };
}

/// <summary>A value of the wrong kind in a data file.</summary>
internal static class DataValueInvalid
{
    public static readonly Rule Descriptor = new("BHS120", "DataValueInvalid", Severity.Error)
    {
        Reason = "Dates, addresses and grades must be written in one way to be shown and compared.",
        Bad = "grade: good",
        Good = "grade: A",
        Example = new(ExampleKind.Files, "good") { Bad = "-- _data/sources.yml / grade: A --\ngrade: good", Good = "" },
        Standards = ["CARD-05"],
    };

    public static readonly YamlRules Rules = new(DataKeyUnknown.Descriptor, DataValueMissing.Descriptor, Descriptor);
}
