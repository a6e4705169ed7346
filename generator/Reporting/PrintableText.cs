using System.Globalization;
using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>
/// Text from articles made safe to print. Whatever could move the cursor, turn the reading direction or hide
/// becomes visible as `\u{...}`: articles come from strangers, and a report must not be able to lie.
/// </summary>
internal static class PrintableText
{
    // A name inside a message can be as long as the file it comes from. GitHub cuts an annotation at 4,096 characters.
    private const int LongestLine = 1500;

    /// <summary>The text on one line, cut where it is overlong.</summary>
    public static string OfLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var glyph in Glyphs(text))
        {
            if (line.Length + glyph.Shown.Length > LongestLine)
            {
                return line.Append("...").ToString();
            }

            line.Append(glyph.Shown);
        }

        return line.ToString();
    }

    /// <summary>The characters of a text as they are shown.</summary>
    public static IEnumerable<Glyph> Glyphs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            var shown = !isWhole || MustBeSpelt(rune) || EndsCommandMark(text, at)
                ? string.Create(CultureInfo.InvariantCulture, $@"\u{{{(isWhole ? rune.Value : text[at]):X}}}")
                : rune.ToString();
            yield return new Glyph(at, length, shown);
            at += length;
        }
    }

    private static bool MustBeSpelt(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    /// <summary>GitHub's runner obeys `##[command]` anywhere in a line it prints (actions/runner, ActionCommand.TryParse).</summary>
    private static bool EndsCommandMark(string text, int at) =>
        text[at] == '[' && at >= 2 && text[at - 1] == '#' && text[at - 2] == '#';
}
