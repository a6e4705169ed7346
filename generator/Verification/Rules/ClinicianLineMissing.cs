using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>An article that no clinician has signed does not say so under its title.</summary>
internal static class ClinicianLineMissing
{
    public static readonly Rule Descriptor = new("BHS507", "ClinicianLineMissing", Severity.Error)
    {
        Reason = "Readers must know how far the words have been checked. The line goes only while a named clinician's approval "
            + "covers the article as it is.",
        Bad = "<h1>Sciatica</h1><p>Pain that runs down the leg ...</p>",
        Good = "<h1>Sciatica</h1><p>Not yet checked by a clinician</p><p>Pain that runs down the leg ...</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p class=\"review\" data-title-line>Not yet checked by a clinician</p> --\n",
            Good = "",
        },
        Standards = ["REV-01"],
    };

    public static Problem On(FinalPage page) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` does not say `{ClinicianLine.Words}` between its title and its emergency card.",
            "Let the theme show the line under the title. It goes only while the ledger of approvals has a clinician's "
            + "entry for the present words.");
}
