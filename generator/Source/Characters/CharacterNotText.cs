using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>A code that is no character of a text.</summary>
internal static class CharacterNotText
{
    public static readonly Rule Descriptor = new("BHS152", "CharacterNotText", Severity.Error)
    {
        Reason =
            "Control characters, private ones, codes without a character and halves of pairs show differently everywhere, or not at all.",
        Bad = "title: \"Back pain\\uDC00\"",
        Good = "title: Back pain",
        Example = new(ExampleKind.Matter, "\\uDC00"),
        Mendable = true,
    };

    /// <summary>The bullet of a word processor, which has a code in the private area.</summary>
    public static Problem OfBullet(Location where, string name) =>
        Descriptor.At(
            where,
            $"What stands here is no character of a text ({name}): the bullet of a word processor.",
            "Write `- ` in its place, each item on a line of its own, and leave a line empty above the first.");

    public static Problem At(Location where, string name) =>
        Descriptor.At(
            where,
            $"What stands here is no character of a text ({name}).",
            "Delete it, and type the word again if a letter was lost.");

    /// <summary>True for a character of the private area that begins a line and has a blank behind it.</summary>
    public static bool IsBullet(string text, int at) =>
        text[at] is >= '\uE000' and <= '\uF8FF'
        && at + 1 < text.Length
        && text[at + 1] is ' ' or '\t' or '\u00A0'
        && text.AsSpan(0, at).TrimEnd(" \t>") is var before
        && (before.IsEmpty || before[^1] == '\n');
}
