using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page claims to search engines that it was reviewed, but no clinician has signed it.</summary>
internal static class ReviewNotSigned
{
    public static readonly Rule Descriptor = new("BHS519", "ReviewNotSigned", Severity.Error)
    {
        Reason = "A review is named only when a named clinician has signed. Machines read the claim and pass it on.",
        Bad = "<script type=\"application/ld+json\">{\"lastReviewed\":\"2026-11-22\"}</script>",
        Good = "<script type=\"application/ld+json\">{\"dateModified\":\"2026-11-22\"}</script>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / {\"@type\":\"MedicalWebPage\" --\n{\"@type\":\"MedicalWebPage\",\"lastReviewed\":\"2026-11-22\"",
            Good = "-- page / {\"@type\":\"MedicalWebPage\" --\n{\"@type\":\"MedicalWebPage\",\"dateModified\":\"2026-11-22\"",
        },
        Standards = ["REV-05", "MET-02"],
    };

    public static Problem On(FinalPage page, string key) =>
        Descriptor.At(
            page.Where,
            $"The structured data of the built page `{page.Url}` holds `{key}`, but no clinician has signed the page.",
            "Leave the key out until the ledger of approvals has a clinician's entry for the present words.");
}
