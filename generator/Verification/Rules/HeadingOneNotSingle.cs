using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page has no title, or more than one.</summary>
internal static class HeadingOneNotSingle
{
    public static readonly Rule Descriptor = new("BHS509", "HeadingOneNotSingle", Severity.Error)
    {
        Reason = "Screen reader users find out what a page is about by its one first-level heading.",
        Bad = "<main><h1>Sciatica</h1><h1>Causes</h1></main>",
        Good = "<main><h1>Sciatica</h1><h2>Causes</h2></main>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <h2 id=\"what-helps\">What helps</h2> --\n<h1 id=\"what-helps\">What helps</h1>",
            Good = "",
        },
        Standards = ["STR-01"],
    };

    public static Problem On(FinalPage page, int times) =>
        Descriptor.At(
            page.Where,
            times == 1
                ? $"The `h1` of the built page `{page.Url}` is empty, hidden or outside `main`."
                : $"The built page `{page.Url}` has {times} `h1` elements; it needs one.",
            "Give the page one `h1` with its title, inside `main`.");
}
