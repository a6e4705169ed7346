using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page loads something from another host.</summary>
internal static class OtherHostLoaded
{
    public static readonly Rule Descriptor = new("BHS512", "OtherHostLoaded", Severity.Error)
    {
        Reason =
            "Whoever serves a part of a page learns who reads about which illness, and can change what they read. So "
            + "everything a page needs comes from the site itself.",
        Bad = "<img src=\"https://example.org/spine.png\">",
        Good = "<img src=\"/assets/spine.png\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<img src=\"https://example.com/spine.png\" alt=\"\"><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<img src=\"/a/b/assets/icon.svg\" alt=\"\"><p>Keep moving.",
        },
        Standards = ["ACC-09", "ACC-10"],
    };

    public static Problem On(FinalPage page, string element, string address) =>
        Descriptor.At(
            page.Where,
            $"A `{element}` on the built page `{page.Url}` loads `{address}` from another host.",
            "Keep the file in the theme and load it from there, or link to the page instead.");
}
