using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>The emergency card comes too late on the page.</summary>
internal static class CardTooLow
{
    public static readonly Rule Descriptor = new("BHS504", "CardTooLow", Severity.Error)
    {
        Reason =
            "Readers scan the top of a page. The emergency card must come within the first 200 words, so that nobody has "
            + "to scroll far for it.",
        Bad = "<h1>Sciatica</h1><p>(250 words)</p><section data-red-flags=\"...\" data-level=\"emergency\">",
        Good = "<h1>Sciatica</h1><p>(60 words)</p><section data-red-flags=\"...\" data-level=\"emergency\">",
    };

    public static Problem On(FinalPage page, int words) =>
        Descriptor.At(
            page.Where,
            $"{words} words come before the emergency card on the page `{page.Url}`; at most {CardOrderVerifier.MostWordsBefore} may.",
            "Shorten the opening of the article, or let the theme show less above the card.");
}
