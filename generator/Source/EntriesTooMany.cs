using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A list with more entries than anybody reads.</summary>
internal static class EntriesTooMany
{
    public static readonly Rule Descriptor = new("BHS157", "EntriesTooMany", Severity.Error)
    {
        Reason = "A list of thousands of names is a mistake, or meant to push other pages out of search and the A to Z.",
        Bad = "aliases: [3,000 names]",
        Good = "aliases: [trapped nerve, leg nerve pain, pinched nerve]",
        Example = new(ExampleKind.Matter, "spot 26")
        {
            Bad = "aliases: [spot 1, spot 2, spot 3, spot 4, spot 5, spot 6, spot 7, spot 8, spot 9, spot 10, spot 11, spot 12, "
                + "spot 13, spot 14, spot 15, spot 16, spot 17, spot 18, spot 19, spot 20, spot 21, spot 22, spot 23, spot 24, "
                + "spot 25, spot 26]",
        },
    };

    public static Problem At(Location where, string name, int count, int most) =>
        Descriptor.At(
            where,
            FormattableString.Invariant(
                $"The list `{name}` has {count:N0} entries; at most {most} are allowed, and this is the first too many."),
            "Keep those that people use most.");
}
