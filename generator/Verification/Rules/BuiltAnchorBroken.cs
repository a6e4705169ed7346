using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A link on a built page leads to a place that its target does not have.</summary>
internal static class BuiltAnchorBroken
{
    public static readonly Rule Descriptor = new("BHS517", "BuiltAnchorBroken", Severity.Error)
    {
        Reason = "The reader lands at the top of a page and does not find what the link promised.",
        Bad = "<a href=\"/causes/sciatica/#symtoms\">",
        Good = "<a href=\"/causes/sciatica/#symptoms\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<a href=\"/a/b/causes/slipped-disc/#what-it-si\">x</a><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<a href=\"/a/b/causes/slipped-disc/#what-it-is\">x</a><p>Keep moving.",
        },
    };

    public static Problem To(string address, BrokenLink link) =>
        Descriptor.At(
            link.First.Where,
            $"The address `{address}` {link.Place} names a place that the page does not have.",
            "Use the id of a heading on that page.");
}
