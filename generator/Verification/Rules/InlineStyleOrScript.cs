using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page holds styles or script of its own.</summary>
internal static class InlineStyleOrScript
{
    public static readonly Rule Descriptor = new("BHS511", "InlineStyleOrScript", Severity.Error)
    {
        Reason =
            "Content comes from people nobody knows. The security policy of the site allows styles and scripts from its "
            + "own files only; whatever stands in a page is blocked, or is an attack.",
        Bad = "<p style=\"color: red\" onclick=\"...\">",
        Good = "<p class=\"warning\">",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <p>Keep moving. --\n<p style=\"color: red\">x</p><p>Keep moving.",
            Good = "-- page / <p>Keep moving. --\n<p class=\"warning\">x</p><p>Keep moving.",
        },
        Standards = ["ACC-09"],
    };

    public static Problem AttributeOn(FinalPage page, string element, string attribute) =>
        Descriptor.At(
            page.Where,
            $"A `{element}` on the built page `{page.Url}` has the attribute `{attribute}`.",
            "Use a class and a style sheet, or a script file of the theme.");

    public static Problem ElementOn(FinalPage page, string element) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` holds a `{element}` element that it may not hold.",
            "Allowed are one `application/ld+json` script, and scripts with `type=module` or `defer` loaded from the site itself.");

    public static Problem DrawingPartOn(FinalPage page, string element) =>
        Descriptor.At(
            page.Where,
            $"A drawing on the built page `{page.Url}` holds a `{element}`, which can change what it shows and where it leads.",
            "Draw with shapes, words and links alone.");

    public static Problem AddressOn(FinalPage page, string address) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` holds the address `{address}`, which runs as script or makes a document of its own.",
            "Link to a page or file.");
}
