using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>A word with letters of two alphabets, or of one that passes for Latin.</summary>
internal static class AlphabetsMixed
{
    public static readonly Rule Descriptor = new("BHS153", "AlphabetsMixed", Severity.Error)
    {
        Reason = "A letter that only looks like another one hides its word from the check, from search and from screen readers.",
        Bad = "The pain and n\u0443mbness spread. (with a Cyrillic \u0443)",
        Good = "The pain and numbness spread.",
        Example = new(ExampleKind.Section, "\u0435") { Bad = "The pain and r\u0435st spread.", Good = "The pain and rest spread." },
    };

    public static Problem At(Location where, string text, int place)
    {
        var rune = Rune.GetRuneAt(text, place);
        return Descriptor.At(
            where,
            $"The letter `{rune}` ({FormattableString.Invariant($"U+{rune.Value:X4}")}) in `{Shortened.To(Shortened.Name, WordAlphabets.WordAt(text, place))}` is {CharacterNames.Of(Alphabets.Of(rune))}.",
            "Type the whole word again, in letters of one alphabet.");
    }
}
