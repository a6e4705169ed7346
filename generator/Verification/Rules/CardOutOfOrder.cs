using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A warning card stands in the wrong place.</summary>
internal static class CardOutOfOrder
{
    public static readonly Rule Descriptor = new("BHS505", "CardOutOfOrder", Severity.Error)
    {
        Reason =
            "Every article has the same order: title, opening, emergency card, sections, urgent card, soon card. Readers "
            + "learn where help is, and text between two cards is skipped.",
        Bad = "<h2>Causes</h2>...<section data-red-flags=\"...\" data-level=\"emergency\">",
        Good = "<section data-red-flags=\"...\" data-level=\"emergency\">...</section><h2>Causes</h2>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md | causes/slipped-disc.md")
        {
            Bad = "-- page / <p>A disc presses on a nerve. Most get better in weeks.</p> --\n<h2>Causes</h2>",
            Good = "",
        },
        Standards = ["SAF-02", "CARD-07"],
    };

    public static Problem On(FinalPage page, CareLevel level, string misplacement) =>
        Descriptor.At(
            page.Where,
            $"The {level.Name()} card on the built page `{page.Url}` {misplacement}.",
            "Let the theme show, inside `main`: title, opening, emergency card, sections, urgent card, soon card.");
}
