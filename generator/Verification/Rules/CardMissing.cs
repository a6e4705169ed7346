using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page of an article lacks one of the three warning cards, or has it more than once.</summary>
internal static class CardMissing
{
    private const string Fix =
        "Let the article page of the theme show each of the three cards once, as a `section` with `data-red-flags` and "
        + "`data-level`.";

    public static readonly Rule Descriptor = new("BHS501", "CardMissing", Severity.Error)
    {
        Reason =
            "Every article must show the same warning signs. Each of the three cards stands on it exactly once: a reader "
            + "in trouble must not miss it, and two of one kind make readers skip both.",
        Bad = "<main><h1>Sciatica</h1><p>...</p><h2>Causes</h2></main>",
        Good =
            "<main><h1>Sciatica</h1><p>...</p><section data-red-flags=\"...\" "
            + "data-level=\"emergency\">...</section><h2>Causes</h2></main>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <section class=\"card\" data-red-flags=\"not-better one-leg\" data-level=\"soon\"><h2> --\n<!-- <h2>\n"
                + "-- page / <p>See your doctor soon.</p></div></section> --\n<p>See your doctor soon.</p></div> -->",
            Good = "",
        },
        Standards = ["SAF-01", "CARD-06"],
    };

    public static Problem NowhereOn(FinalPage page, CareLevel level) =>
        Descriptor.At(page.Where, $"The built page `{page.Url}` has no {level.Name()} card.", Fix);

    public static Problem InComment(FinalPage page, CareLevel level) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` has its {level.Name()} card only inside a comment, where no reader sees it.",
            Fix);

    public static Problem Repeated(FinalPage page, CareLevel level, int times) =>
        Descriptor.At(page.Where, $"The {level.Name()} card stands {times} times on the built page `{page.Url}`; it must stand once.", Fix);
}
