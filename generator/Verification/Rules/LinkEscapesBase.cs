using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A link on a built page leaves the part of the host that the site is served under.</summary>
internal static class LinkEscapesBase
{
    public static readonly Rule Descriptor = new("BHS518", "LinkEscapesBase", Severity.Error)
    {
        Reason = "A site served under `/a/b/` that links to `/x/` works on the author's machine and breaks where it is published.",
        Bad = "<a href=\"/causes/sciatica/\">, served under /a/b/",
        Good = "<a href=\"/a/b/causes/sciatica/\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<a href=\"/causes/slipped-disc/\">x</a><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<a href=\"/a/b/causes/slipped-disc/\">x</a><p>Keep moving.",
        },
    };

    public static Problem To(string address, BrokenLink link) =>
        Descriptor.At(
            link.First.Where,
            $"The address `{address}` {link.Place} leaves the base path of the site.",
            "Let the generator write the address, so that the base path is added; name other hosts with `https://`.");
}
