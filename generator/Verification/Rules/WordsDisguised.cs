using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A character in the words of a page that hides, turns around or paints over others.</summary>
internal static class WordsDisguised
{
    public static readonly Rule Descriptor = new("BHS523", "WordsDisguised", Severity.Error)
    {
        Reason = "Readers must see the words that were checked: nothing invisible among them, in the order they are read, "
            + "without marks that paint over a card.",
        Bad = "<p>Call \\u202E999</p>",
        Good = "<p>Call 999</p>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<p>Call \u202E999</p><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<p>Call 999</p><p>Keep moving.",
        },
    };

    public static Problem On(FinalPage page, string character) =>
        Descriptor.At(
            page.Where,
            $"The words of the page `{page.Url}` hold {character}, which hides, turns around or paints over others.",
            "Take it out of the text, or look for what the theme adds.");
}
