using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>How odd characters of one kind in a line are put right, where leaving them out changes nothing that a reader sees.</summary>
internal static class CharacterEdit
{
    /// <param name="text">The file.</param>
    /// <param name="written">The same with its escapes in their places.</param>
    /// <param name="line">The characters, in the order in which they stand.</param>
    public static SourceEdit? Of(string text, string written, IReadOnlyList<(OddPlace Place, Location Where)> line)
    {
        var edits = new List<SourceEdit>();
        foreach (var (place, where) in line)
        {
            if (ByWhat(text, written, place, where.Span) is not { } edit)
            {
                return null;
            }

            edits.Add(edit);
        }

        // One escape may write several of them.
        var (start, end) = (edits[0].Span.Start, edits.Max(edit => edit.Span.End));
        var shifted = edits.DistinctBy(edit => edit.Span)
            .Select(edit => edit with { Span = new TextSpan(edit.Span.Start - start, edit.Span.End - start) });
        return new SourceEdit(new TextSpan(start, end), SourceEdit.Apply(text[start..end], shifted));
    }

    private static SourceEdit? ByWhat(string text, string written, OddPlace place, TextSpan span) => place.Oddity switch
    {
        Oddity.Invisible when TakesNoRoom(Rune.GetRuneAt(written, place.Start)) => new SourceEdit(span, ""),
        Oddity.DirectionChanging when LeavesTheOrder(written[place.Start]) => new SourceEdit(span, ""),
        Oddity.BlankRun => OfBlanks(text, span),
        Oddity.NotText when CharacterNotText.IsBullet(written, place.Start) => OfBullet(text, span),
        _ => null,
    };

    /// <summary>Those that part lines, or stand for a blank, may part two words.</summary>
    private static bool TakesNoRoom(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    /// <summary>Marks of the direction that English has; behind the others a reader saw the words in another order.</summary>
    private static bool LeavesTheOrder(char sign) =>
        sign is '\u200E' or '\u200F' or '\u061C' or '\u202A' or '\u202C' or '\u2066' or '\u2068' or '\u2069';

    /// <summary>A line of blanks alone is an empty one; those that begin a line may be how far it is indented.</summary>
    private static SourceEdit? OfBlanks(string text, TextSpan span)
    {
        var start = LineStart.Of(text, span.Start);
        if (!string.IsNullOrWhiteSpace(text[start..span.Start]))
        {
            return new SourceEdit(span, " ");
        }

        return string.IsNullOrWhiteSpace(text[span.End..LineEnd.From(text, span.End)]) ? new SourceEdit(span, "") : null;
    }

    private static SourceEdit OfBullet(string text, TextSpan span)
    {
        var end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t' or '\u00A0')
        {
            end++;
        }

        return new SourceEdit(new TextSpan(span.Start, end), "- ");
    }
}
