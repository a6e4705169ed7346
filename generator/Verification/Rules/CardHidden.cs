using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A warning card, or a part of one, stands where readers do not see it.</summary>
internal static class CardHidden
{
    private const string Fix =
        "Let the cards stand open in `main`: not inside `details`, `dialog`, `template` or the like, without `hidden`, "
        + "`inert`, `aria-hidden` or `style`; only the prefix of the heading may be off screen.";

    public static readonly Rule Descriptor = new("BHS503", "CardHidden", Severity.Error)
    {
        Reason = "A warning that must be opened, or that a screen reader skips, is missed by the reader who needs it most.",
        Bad = "<details><section data-red-flags=\"...\" data-level=\"emergency\">...</section></details>",
        Good = "<section data-red-flags=\"...\" data-level=\"emergency\">...</section>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <section class=\"card card--emergency\" --\n<section hidden class=\"card card--emergency\"",
            Good = "",
        },
        Standards = ["SAF-05", "CARD-02"],
    };

    public static Problem Inside(FinalPage page, CareLevel level, string hider) =>
        Descriptor.At(page.Where, $"The {level.Name()} card on the built page `{page.Url}` is hidden by `{hider}`.", Fix);

    public static Problem InPart(FinalPage page, CareLevel level, string hider) =>
        Descriptor.At(page.Where, $"Words inside the {level.Name()} card on the built page `{page.Url}` are hidden by `{hider}`.", Fix);

    public static Problem ByShadowRoot(FinalPage page) =>
        Descriptor.At(page.Where, $"The built page `{page.Url}` declares a shadow root, which can hide the cards beside it.", Fix);
}
