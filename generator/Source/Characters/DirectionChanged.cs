using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>A character that changes the direction of the text around it.</summary>
internal static class DirectionChanged
{
    public static readonly Rule Descriptor = new("BHS151", "DirectionChanged", Severity.Error)
    {
        Reason = "Such a character shows the words behind it in another order than they are read, checked and searched in.",
        Bad = "Call &rlm;999.",
        Good = "Call 999.",
        Example = new(ExampleKind.Section, "&rlm;") { Bad = "Call &rlm;now.", Good = "Call now." },
        Mendable = true,
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"A character that changes the direction of the text stands here ({name}).", "Delete it; English needs none.");
}
