using System.Globalization;
using System.Text;

namespace BackHealthSite.Site.Map;

/// <summary>Breaks the words of a label into lines that fit a width; letters are not measured but guessed, a tenth too wide.</summary>
internal static class LabelLines
{
    private const string Narrow = "ijl.,:;'|! ’";
    private const string Slim = "frtIJ()[]/\"-";
    private const int Step = 20;
    private const string Broad = "mwMW@%&—";

    /// <summary>At least one line; a word that is too long for a line is cut.</summary>
    public static IReadOnlyList<string> Of(string label, int width, int fontSize) => Break(label, width * 100 / fontSize);

    /// <summary>No more lines than needed, and these about equally long.</summary>
    public static IReadOnlyList<string> Balanced(string label, int width, int fontSize)
    {
        var most = width * 100 / fontSize;
        var lines = Break(label, most);
        while (lines.Count > 1 && Break(label, most -= Step) is var narrower && narrower.Count == lines.Count)
        {
            lines = narrower;
        }

        return lines;
    }

    private static IReadOnlyList<string> Break(string label, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, most)))
        {
            if (line.Length > 0 && WidthOf(line) + WidthOf(" ") + WidthOf(word) > most)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length > 0 ? $"{line} {word}" : word;
        }

        return [.. lines, line];
    }

    /// <summary>A guess in hundredths of the size of the letters.</summary>
    private static int WidthOf(string text)
    {
        var width = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            width += WidthOf(letter);
        }

        return width;
    }

    private static int WidthOf(Rune rune) => rune.Value switch
    {
        >= 0x1100 => 110,
        > 0x7f when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark => 0,
        > 0x24f => 80,
        var letter when Narrow.Contains((char)letter, StringComparison.Ordinal) => 34,
        var letter when Slim.Contains((char)letter, StringComparison.Ordinal) => 45,
        var letter when Broad.Contains((char)letter, StringComparison.Ordinal) => 98,
        var letter when char.IsUpper((char)letter) => 74,
        _ => 60,
    };

    private static IEnumerable<string> Pieces(string word, int most) => WidthOf(word) <= most ? [word] : Cut(word, most);

    private static IEnumerable<string> Cut(string word, int most)
    {
        var piece = "";
        foreach (var letter in Letters(word))
        {
            if (piece.Length > 0 && WidthOf(piece + letter) > most)
            {
                yield return piece;
                piece = "";
            }

            piece += letter;
        }

        yield return piece;
    }

    private static IEnumerable<string> Letters(string word)
    {
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
