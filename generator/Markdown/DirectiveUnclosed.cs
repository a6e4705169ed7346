using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A `:::` block that is never closed.</summary>
internal static class DirectiveUnclosed
{
    public static readonly Rule Descriptor = new("BHS411", "DirectiveUnclosed", Severity.Error)
    {
        Reason = "Without its closing line the block swallows the rest of the page.",
        Bad = "::: red-flags\n\n## Symptoms",
        Good = "::: red-flags\n:::\n\n## Symptoms",
        Example = new(ExampleKind.Opening, "::: red-flags")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::",
        },
        Remedy = Remedy.As("RedFlagsMissing"),
        Mendable = true,
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"`::: {name}` is never closed.", "Put a line `:::` after it.");

    public static Problem OnItsFirstLine(Location where, string name) => Descriptor.At(
        where,
        "The `:::` that closes a block stands on a line of its own.",
        $"Write `::: {name}`, and `:::` on the next line.");
}
