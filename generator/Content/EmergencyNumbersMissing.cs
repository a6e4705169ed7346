using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A list of numbers without a country to show.</summary>
internal static class EmergencyNumbersMissing
{
    public static readonly Rule Descriptor = new("BHS162", "EmergencyNumbersMissing", Severity.Error)
    {
        Reason = "Every emergency card leads to the page of numbers. Without one official row that page is empty.",
        Bad = "Every row with official: false.",
        Good = "One row at least with official: true and its source.",
        Example = new(ExampleKind.Files, "_data/emergency-numbers.yml")
        {
            Bad = "-- _data/emergency-numbers.yml / official: true --\nofficial: false",
            Good = "",
        },
    };

    public static Problem At(Location where) =>
        Descriptor.At(
            where,
            "No country here has an official number, so the page that the emergency card leads to would be empty.",
            "Restore the file, or add the official source of one country at least.");
}
