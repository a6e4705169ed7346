using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A warning card does not say what the registry says.</summary>
internal static class CardAltered
{
    private const string Fix =
        "Let the theme show the words of `_data/red-flags.yml` and nothing else inside a card; change words in the "
        + "registry only.";

    public static readonly Rule Descriptor = new("BHS502", "CardAltered", Severity.Error)
    {
        Reason =
            "The words of the cards are chosen with care and approved as they are. A card that adds, drops, swaps or "
            + "changes a word, or holds other markup, may send a reader the wrong way.",
        Bad = "<li>numbness around your thighs</li>",
        Good = "<li>numbness or tingling around your genitals, bottom or inner thighs</li>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <li>numbness around your genitals or bottom</li> --\n<li>numbness around your thighs</li>",
            Good = "",
        },
        Standards = ["SAF-01", "SAF-06", "SAF-13", "CARD-01", "CARD-03", "CARD-09"],
    };

    public static Problem On(FinalPage page, CareLevel level, string difference) =>
        Descriptor.At(page.Where, $"The {level.Name()} card on the built page `{page.Url}` {difference}.", Fix);

    public static Problem UnknownLevel(FinalPage page, string level) =>
        Descriptor.At(
            page.Where,
            $"A card on the built page `{page.Url}` has the level `{level}`; the levels are `emergency`, `urgent` and `soon`.",
            Fix);
}
