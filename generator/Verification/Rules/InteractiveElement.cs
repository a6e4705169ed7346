using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page asks its reader for answers, or embeds another page.</summary>
internal static class InteractiveElement
{
    public static readonly Rule Descriptor = new("BHS513", "InteractiveElement", Severity.Error)
    {
        Reason =
            "Nothing on the site is a symptom checker: no form, quiz or score. The search box is the one place to type, "
            + "and it is not on articles.",
        Bad = "<form><select><option>Where does it hurt?</option></select></form>",
        Good = "<ul><li>pain in the lower back</li></ul>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<form></form><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<ul><li>pain in the lower back</li></ul><p>Keep moving.",
        },
        Standards = ["SAF-10"],
    };

    public static Problem On(FinalPage page, string element) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` holds `{element}`.",
            "Write text that is the same for every reader; only a search `input` may stand, and not on articles.");
}
