using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>Rows of plain text in aligned columns, made safe to print: the words in them come from strangers.</summary>
internal sealed class TextTable
{
    private const string Gap = "  ";

    private readonly List<string[]> rows = [];

    public void Add(params IEnumerable<string> cells) => rows.Add([.. cells.Select(PrintableText.OfLine)]);

    /// <summary>One line a row, without blanks at its end.</summary>
    public override string ToString()
    {
        var widths = Widths();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();

            // A line that begins with `::` would be a command to GitHub's runner.
            text.Append(line.StartsWith(':') ? " " : "").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private List<int> Widths()
    {
        var widths = new List<int>();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                if (column == widths.Count)
                {
                    widths.Add(0);
                }

                widths[column] = Math.Max(widths[column], row[column].Length);
            }
        }

        return widths;
    }
}
