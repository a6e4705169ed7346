using System.Buffers;

namespace BackHealthSite.Markdown;

/// <summary>The cells of a line that is, or was meant as, a row of a table.</summary>
internal static class TableCells
{
    private static readonly SearchValues<char> OfDashes = SearchValues.Create("|+-:=\u2013\u2014 \t");

    /// <summary>How many a line has; 0 for one without a border. Borders in code and behind a backslash are none.</summary>
    public static int Count(ReadOnlySpan<char> line)
    {
        var row = line.TrimStart("> \t").TrimEnd();
        var borders = 0;
        var (isInCode, isLast) = (false, false);
        for (var i = 0; i < row.Length; i++)
        {
            isLast = false;
            switch (row[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    isInCode = !isInCode && row[(i + 1)..].Contains('`');
                    break;
                case '|' when !isInCode && i > 0:
                    borders++;
                    isLast = true;
                    break;
            }
        }

        var isFramed = row.StartsWith("|");
        return borders == 0 && !isFramed ? 0 : borders + (isLast ? 0 : 1);
    }

    /// <summary>The line of dashes for so many columns.</summary>
    public static string Dashes(int columns) => "|" + string.Concat(Enumerable.Repeat("---|", columns));

    /// <summary>True for a line of nothing but borders and dashes, also of those that a word processor makes of two hyphens.</summary>
    public static bool AreDashes(ReadOnlySpan<char> line)
    {
        var row = line.Trim("> \t");
        return row.IndexOfAny("-=\u2013\u2014") >= 0
            && row.ContainsAny('|', '+')
            && !row.ContainsAnyExcept(OfDashes);
    }
}
