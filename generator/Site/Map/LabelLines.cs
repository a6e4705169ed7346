using System.Globalization;
using System.Text;

namespace BackHealthSite.Site.Map;

/// <summary>Breaks the words of a label into lines that fit a width; letters are not measured but guessed, a tenth too wide.</summary>
internal static class LabelLines
{
    private const string Narrow = "ijl.,:;'|! ’";
    private const string Slim = "frtIJ()[]/\"-";
    private const int Step = 20;
    private const int Blank = 34;
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

    private static List<string> Break(string label, int most)
    {
        var words = WithSingleBlanks(label);
        var lines = new List<string>();
        var (start, end, width) = (0, 0, 0);
        foreach (var word in words.AsSpan().Split(' '))
        {
            for (var (from, to) = (word.Start.Value, word.End.Value); from < to;)
            {
                var piece = PieceOf(words.AsSpan(from, to - from), most);
                if (end > start && width + Blank + piece.Width > most)
                {
                    lines.Add(words[start..end]);
                    (start, end, width) = (from, from, 0);
                }

                width += (end > start ? Blank : 0) + piece.Width;
                from += piece.Length;
                end = from;
            }
        }

        lines.Add(words[start..end]);
        return lines;
    }

    private static string WithSingleBlanks(string label) =>
        label.StartsWith(' ') || label.EndsWith(' ') || label.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : label;

    /// <summary>As much of a word as a line has room for: all of it, or one letter at least.</summary>
    private static (int Length, int Width) PieceOf(ReadOnlySpan<char> word, int most)
    {
        if (WidthOf(word) is var whole && whole <= most)
        {
            return (word.Length, whole);
        }

        var (length, width) = (0, 0);
        while (length < word.Length)
        {
            var letter = StringInfo.GetNextTextElementLength(word[length..]);
            var wider = width + WidthOf(word.Slice(length, letter));
            if (length > 0 && wider > most)
            {
                break;
            }

            (length, width) = (length + letter, wider);
        }

        return (length, width);
    }

    /// <summary>A guess in hundredths of the size of the letters.</summary>
    private static int WidthOf(ReadOnlySpan<char> text)
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
}
