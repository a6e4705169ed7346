using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>An article that a clinician has approved does not show who that was and when.</summary>
internal static class SignatureMissing
{
    public static readonly Rule Descriptor = new("BHS531", "SignatureMissing", Severity.Error)
    {
        Reason = "A signature without its name, register and day can't be looked up by anybody.",
        Bad = "<h1>Sciatica</h1><p>Checked by a clinician</p>",
        Good = "<h1>Sciatica</h1><p>Checked by a clinician: A Name (GMC 1234567), 29 November 2026</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / Not yet checked by a clinician --\nChecked by a clinician",
            Good = "-- page / Not yet checked by a clinician --\nChecked by a clinician: Dr A. Name (GMC 1234567), 1 October 2026",
            Asked = "--signed",
        },
    };

    public static Problem On(FinalPage page, Signature signature) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` does not say `{signature.Words}` between its title and its emergency card.",
            "Let the theme show the line under the title, word for word.");
}
