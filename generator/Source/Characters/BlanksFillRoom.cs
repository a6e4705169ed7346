using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>Blanks that only take up room.</summary>
internal static class BlanksFillRoom
{
    public static readonly Rule Descriptor = new("BHS158", "BlanksFillRoom", Severity.Error)
    {
        Reason = "Blanks that the page keeps would push what follows them down, the warning card with it.",
        Bad = "A line of nothing but &nbsp;",
        Good = "An empty line",
        Example = new(ExampleKind.Section, "{{&nbsp; *20}}") { Bad = "{{&nbsp; *20}}", Good = "Words." },
        Mendable = true,
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(
            where,
            $"Blanks that the page keeps take up room here ({name}).",
            "Write one space; an empty line parts two paragraphs.");
}
