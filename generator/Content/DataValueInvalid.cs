using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

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
        Mendable = true,
    };

    public static readonly YamlRules Rules = new(DataKeyUnknown.Descriptor, DataValueMissing.Descriptor, Descriptor);
}
