using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>Two elements of a page have the same id.</summary>
internal static class HtmlIdRepeated
{
    public static readonly Rule Descriptor = new("BHS510", "HtmlIdRepeated", Severity.Error)
    {
        Reason = "A link to an id reaches only the first element that has it, and labels may name the wrong thing.",
        Bad = "<h2 id=\"causes\">Causes</h2><h2 id=\"causes\">Rare causes</h2>",
        Good = "<h2 id=\"causes\">Causes</h2><h2 id=\"rare-causes\">Rare causes</h2>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<h3 id=\"what-it-is\">Rare causes</h3><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<h3 id=\"rare-causes\">Rare causes</h3><p>Keep moving.",
        },
    };

    public static Problem On(FinalPage page, string id) =>
        Descriptor.At(
            page.Where,
            $"The id `{id}` stands more than once on the built page `{page.Url}`.",
            "Give one of the two elements another id; a heading takes one by `{#id}`.");
}
