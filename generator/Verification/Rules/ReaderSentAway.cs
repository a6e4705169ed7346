using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page that is not a redirect sends its reader to another one by itself.</summary>
internal static class ReaderSentAway
{
    public static readonly Rule Descriptor = new("BHS520", "ReaderSentAway", Severity.Error)
    {
        Reason = "A reader who is reading a warning must not be moved away from it.",
        Bad = "<meta http-equiv=\"refresh\" content=\"5; url=/\">",
        Good = "<a href=\"/\">Home</a>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <link rel=\"icon\" --\n<meta http-equiv=\"refresh\" content=\"5; url=/a/b/\"><link rel=\"icon\"",
            Good = "-- page / <p>Keep moving. --\n<a href=\"/a/b/\">Home</a><p>Keep moving.",
        },
    };

    public static Problem On(FinalPage page) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` holds a `meta` refresh.",
            "Use a link; old addresses are redirected by `redirectFrom`.");
}
