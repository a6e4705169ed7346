using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Two headings of one page with the same explicit id.</summary>
internal static class AnchorRepeated
{
    public static readonly Rule Descriptor = new("BHS409", "AnchorRepeated", Severity.Error)
    {
        Reason = "A link to a heading must lead to one place.",
        Bad = "## Causes {#why}\n## Reasons {#why}",
        Good = "## Causes {#why}\n## Reasons {#reasons}",
        Example = new(ExampleKind.Section, "## Reasons ")
        {
            Bad = "## Causes {#why}\n\nWords [@good-one].\n\n## Reasons {#why}",
            Good = "## Causes {#why}\n\nWords [@good-one].\n\n## Reasons {#reasons}",
        },
    };

    public static Problem At(Location where, string id) => Descriptor.At(
        where,
        $"The id `{id}` stands on an earlier heading of this page, or is kept for the theme.",
        "Give this heading another id, or none.");
}
