using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>A character that nobody sees.</summary>
internal static class InvisibleCharacter
{
    public static readonly Rule Descriptor = new("BHS150", "InvisibleCharacter", Severity.Error)
    {
        Reason = "A character that nobody sees can hide a word from the check and from search, or make two names look like one.",
        Bad = "title: \"Sci\\u200Batica\"",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "\\u200B") { Bad = "title: \"Muscle str\\u200Bain\"" },
        Mendable = true,
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"A character that cannot be seen stands here ({name}).", "Delete it, or delete the word and type it again.");
}
