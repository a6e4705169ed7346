using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page lacks the fixed emergency line.</summary>
internal static class EmergencyLineMissing
{
    public static readonly Rule Descriptor = new("BHS508", "EmergencyLineMissing", Severity.Error)
    {
        Reason =
            "A reader may land on any page, and search does not catch every way to describe an emergency. So every page "
            + "says in plain words where to get help now.",
        Bad = "<header>Back health</header>",
        Good = "<header>Back health</header><p>(the registry's emergency line)</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / In an emergency, call your local emergency number now. --\n",
            Good = "",
        },
    };

    public static Problem On(FinalPage page, string line) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` does not show the emergency line `{line}`.",
            "Let the layout of the theme show `emergency_line` of `_data/red-flags.yml` on every page, word for word.");
}
