using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A country that stands in the list of numbers more than once.</summary>
internal static class EmergencyCountryRepeated
{
    public static readonly Rule Descriptor = new("BHS161", "EmergencyCountryRepeated", Severity.Error)
    {
        Reason = "Of two numbers for one country a reader in danger may take the wrong one.",
        Bad = "Two rows with country: Ireland.",
        Good = "One row with country: Ireland and number: 112 or 999.",
        Example = new(ExampleKind.Files, "Testland")
        {
            Bad = "-- _data/emergency-numbers.yml + --\n"
                + "- {country: Testland, number: \"999\", advice: \"\", source: {title: Testland health, url: "
                + "\"https://example.com/numbers\"}, official: true}",
            Good = "",
        },
    };

    public static Problem At(Location where, string country) =>
        Descriptor.At(where, $"`{country}` stands here a second time.", "Keep one row; two numbers are written `112 or 999`.");
}
