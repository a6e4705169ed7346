using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>Holds every text of the input folder to characters that are what they look like, escapes and entities included.</summary>
internal static class CharacterRules
{
    public static IEnumerable<Problem> Check(SiteSources sources, EntityDecoder entities) =>
        sources.Texts.Values.SelectMany(file => Check(file, entities));

    /// <summary>The first of each kind in a line: whoever pasted one pasted more.</summary>
    public static IEnumerable<Problem> Check(SourceFile file, EntityDecoder entities)
    {
        if (!MayHoldOddCharacters(file))
        {
            return [];
        }

        var written = WrittenText.Of(file, entities);
        return OddCharacters.In(written.Text)
            .Where(place => !IsLoneSurrogate(written.Text, place))
            .Select(place => (Place: place, Where: Where(file, written, place)))
            .DistinctBy(entry => (entry.Place.Oddity, file.PositionOf(entry.Where.Span.Start).Line))
            .Select(entry => Problem(written.Text, entry.Place, entry.Where));
    }

    /// <summary>Only an escape of YAML writes one; whoever reads the YAML refuses it, since nothing can be read further with it.</summary>
    private static bool IsLoneSurrogate(string text, OddPlace place) => place.End == place.Start + 1 && char.IsSurrogate(text[place.Start]);

    private static bool MayHoldOddCharacters(SourceFile file) =>
        file.Text.AsSpan().ContainsAny('\\', '&') || file.Text.AsSpan().ContainsAnyExcept(OddCharacters.Plain);

    private static Location Where(SourceFile file, WrittenText written, OddPlace place)
    {
        var (start, end) = written.SourceOf(place.Start, place.End);
        var lineEnd = file.Text.IndexOf('\n', start);
        return file.At(start, lineEnd >= 0 ? Math.Max(start + 1, Math.Min(end, lineEnd)) : end);
    }

    private static Problem Problem(string text, OddPlace place, Location where) => place.Oddity switch
    {
        Oddity.Invisible => InvisibleCharacter.At(where, CharacterNames.Of(text, place.Start)),
        Oddity.DirectionChanging => DirectionChanged.At(where, CharacterNames.Of(text, place.Start)),
        Oddity.PiledUp => MarksPiledUp.At(where, CharacterNames.Of(text, place.Start)),
        Oddity.BlankRun => BlanksFillRoom.At(where, CharacterNames.Of(text, place.Start)),
        Oddity.MixedAlphabets => AlphabetsMixed.At(where, text, place.Start),
        _ => CharacterNotText.At(where, CharacterNames.Of(text, place.Start)),
    };
}

/// <summary>A character that nobody sees.</summary>
internal static class InvisibleCharacter
{
    public static readonly Rule Descriptor = new("BHS150", "InvisibleCharacter", Severity.Error)
    {
        Reason = "A character that nobody sees can hide a word from the check and from search, or make two names look like one.",
        Bad = "title: \"Sci\\u200Batica\"",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "\\u200B") { Bad = "title: \"Muscle str\\u200Bain\"" },
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"A character that cannot be seen stands here ({name}).", "Delete it, or delete the word and type it again.");
}

/// <summary>A character that changes the direction of the text around it.</summary>
internal static class DirectionChanged
{
    public static readonly Rule Descriptor = new("BHS151", "DirectionChanged", Severity.Error)
    {
        Reason = "Such a character shows the words behind it in another order than they are read, checked and searched in.",
        Bad = "Call &rlm;999.",
        Good = "Call 999.",
        Example = new(ExampleKind.Section, "&rlm;") { Bad = "Call &rlm;now.", Good = "Call now." },
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"A character that changes the direction of the text stands here ({name}).", "Delete it; English needs none.");
}

/// <summary>A code that is no character of a text.</summary>
internal static class CharacterNotText
{
    public static readonly Rule Descriptor = new("BHS152", "CharacterNotText", Severity.Error)
    {
        Reason = "Control characters, private ones, codes without a character and halves of pairs show differently everywhere, or not at all.",
        Bad = "title: \"Back pain\\uDC00\"",
        Good = "title: Back pain",
        Example = new(ExampleKind.Matter, "\\uDC00"),
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"What stands here is no character of a text ({name}).", "Delete it, and type the word again if a letter was lost.");
}

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
            $"The letter `{rune}` ({FormattableString.Invariant($"U+{rune.Value:X4}")}) in `{Shortened(WordAlphabets.WordAt(text, place))}` is {CharacterNames.Of(Alphabets.Of(rune))}.",
            "Type the whole word again, in letters of one alphabet.");
    }

    private static string Shortened(string word) => word.Length <= 40 ? word : word[..40] + "\u2026";
}

/// <summary>Marks on a letter that no language needs.</summary>
internal static class MarksPiledUp
{
    public static readonly Rule Descriptor = new("BHS154", "MarksPiledUp", Severity.Error)
    {
        Reason = "Marks that are piled up paint over the lines above and below, and marks that strike a letter out take words back.",
        Bad = "Pai&#769;&#769;&#769;&#769;n",
        Good = "Pain",
        Example = new(ExampleKind.Section, "&#769;"),
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"A letter carries more than {OddCharacters.MostMarks} marks here, or one that strikes it out ({name}).", "Delete the word and type it again.");
}

/// <summary>Blanks that only take up room.</summary>
internal static class BlanksFillRoom
{
    public static readonly Rule Descriptor = new("BHS158", "BlanksFillRoom", Severity.Error)
    {
        Reason = "Blanks that the page keeps would push what follows them down, the warning card with it.",
        Bad = "A line of nothing but &nbsp;",
        Good = "An empty line",
        Example = new(ExampleKind.Section, "{{&nbsp; *20}}") { Bad = "{{&nbsp; *20}}", Good = "Words." },
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(where, $"Blanks that the page keeps take up room here ({name}).", "Write one space; an empty line parts two paragraphs.");
}
