using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A link on a built page leads nowhere.</summary>
internal static class BuiltLinkBroken
{
    public static readonly Rule Descriptor = new("BHS516", "BuiltLinkBroken", Severity.Error)
    {
        Reason = "A broken link is a dead end for a reader who looks for help.",
        Bad = "<a href=\"/causes/sciatcia/\">",
        Good = "<a href=\"/causes/sciatica/\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<a href=\"/a/b/causes/slipped-dics/\">x</a><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<a href=\"/a/b/causes/slipped-disc/\">x</a><p>Keep moving.",
        },
    };

    public static Problem To(string address, BrokenLink link, bool slashMissing) =>
        Descriptor.At(
            link.First.Where,
            $"The address `{address}` {link.Place} leads to no page or file of the site.",
            slashMissing
                ? $"Write `{address}/`: addresses of pages end with a slash."
                : "Link to a page that exists, or add a redirect from the old address.");
}
