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
            .GroupBy(entry => (entry.Place.Oddity, file.PositionOf(entry.Where.Span.Start).Line))
            .Select(line => Problem(written.Text, line.First().Place, line.First().Where)
                .MendedBy(CharacterEdit.Of(file.Text, written.Text, [.. line])));
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
        _ when CharacterNotText.IsBullet(text, place.Start) => CharacterNotText.OfBullet(where, CharacterNames.Of(text, place.Start)),
        _ => CharacterNotText.At(where, CharacterNames.Of(text, place.Start)),
    };
}
