using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>An article says that a clinician has checked it, but no approval covers it.</summary>
internal static class SignatureClaimed
{
    public static readonly Rule Descriptor = new("BHS530", "SignatureClaimed", Severity.Error)
    {
        Reason = "Readers trust a page more when a clinician has checked it. Only the ledger of approvals can say so, "
            + "for the very words it covers.",
        Bad = "<p>Checked by a clinician: A Name, 29 November 2026</p> on an article that nobody has signed",
        Good = "<p>Not yet checked by a clinician</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<p>Checked by a clinician: A Name, 29 November 2026</p><p>Keep moving.",
            Good = "",
        },
    };

    public static Problem On(FinalPage page) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` says `{Signature.Claim}`, but no clinician's approval covers it.",
            "Take the words out of the article or the theme. `approve` is how a signature gets onto a page.");
}
