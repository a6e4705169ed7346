using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>The emergency card comes too late on the page.</summary>
internal static class CardTooLow
{
    public static readonly Rule Descriptor = new("BHS504", "CardTooLow", Severity.Error)
    {
        Reason =
            "Readers scan the top of a page. The emergency card must come within the first 200 words, and at most 80 words, 600 characters "
            + "and 6 elements below the title and its lines, so that nobody has to scroll far for it.",
        Bad = "<h1>Sciatica</h1><p>(250 words)</p><section data-red-flags=\"...\" data-level=\"emergency\">",
        Good = "<h1>Sciatica</h1><p>(60 words)</p><section data-red-flags=\"...\" data-level=\"emergency\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>A disc presses on a nerve. --\n<p>{{word *250}}</p><p>A disc presses on a nerve.",
            Good = "-- page / <p>A disc presses on a nerve. --\n<p>{{word *40}}</p><p>A disc presses on a nerve.",
        },
        Standards = ["SAF-02"],
    };

    public static Problem On(FinalPage page, int words) =>
        At(page, $"{words} words come before the emergency card", $"at most {CardOrderVerifier.MostWordsBefore} may");

    /// <summary>What stands between the title block and the card takes too much room.</summary>
    public static Problem Below(FinalPage page, string what, int most) =>
        At(page, $"{what} between the title and the emergency card", FormattableString.Invariant($"at most {most} may stand there"));

    public static Problem PictureOn(FinalPage page, string element) =>
        At(page, $"A `{element}` stands between the title and the emergency card", "none may");

    public static Problem TitleOn(FinalPage page, string what, int most) =>
        At(page, $"The title and the lines below it have {what}", FormattableString.Invariant($"at most {most} are allowed"));

    private static Problem At(FinalPage page, string what, string limit) =>
        Descriptor.At(
            page.Where,
            $"{what} on the page `{page.Url}`; {limit}.",
            "Shorten the opening of the article, or let the theme show less above the card.");
}
