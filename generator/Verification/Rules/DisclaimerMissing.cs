using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>An article lacks the disclaimer, or shows it twice, altered or hidden.</summary>
internal static class DisclaimerMissing
{
    private const string Fix =
        "Let the theme show the registry's disclaimer once, inside `main` and after the cards, in a `p` with "
        + "`data-red-flags-disclaimer`.";

    public static readonly Rule Descriptor = new("BHS506", "DisclaimerMissing", Severity.Error)
    {
        Reason = "The site gives general information. Every article says so, after its cards, in the registry's words.",
        Bad = "<p data-red-flags-disclaimer>For information only.</p>",
        Good = "<p data-red-flags-disclaimer>This page is general information. ...</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / data-red-flags-disclaimer>This page is general information. It cannot tell you what is wrong. --\n"
                + "data-red-flags-disclaimer>For information only.",
            Good = "",
        },
        Standards = ["SAF-07"],
    };

    public static Problem Times(FinalPage page, int times) =>
        Descriptor.At(
            page.Where,
            times == 0
                ? $"The built page `{page.Url}` has no disclaimer."
                : $"The disclaimer stands {times} times on the built page `{page.Url}`; it must stand once.",
            Fix);

    public static Problem On(FinalPage page, string lack) =>
        Descriptor.At(page.Where, $"The disclaimer on the built page `{page.Url}` {lack}.", Fix);
}
