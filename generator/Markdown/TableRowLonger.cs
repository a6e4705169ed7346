using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.Tables;

namespace BackHealthSite.Markdown;

/// <summary>A row of a table with more cells than the first row, which names the columns.</summary>
internal static class TableRowLonger
{
    public static readonly Rule Descriptor = new("BHS477", "TableRowLonger", Severity.Error)
    {
        Reason = "The last cells would stand below an empty heading: nobody is told what they mean (WCAG 1.3.1).",
        Bad = "| Sign | What helps |\n|---|---|\n| Stiff | Walk | Swim |",
        Good = "| Sign | What helps |\n|---|---|\n| Stiff | Walk, swim |",
        Example = new(ExampleKind.Section, "|Stiff|Walk|Swim|")
        {
            Bad = "|Sign|What helps|\n|---|---|\n|Stiff|Walk|Swim|",
            Good = "|Sign|What helps|\n|---|---|\n|Stiff|Walk, swim|",
        },
    };

    /// <summary>The first row that is longer, or the line of dashes.</summary>
    public static Problem? Check(Table table, SourceFile file)
    {
        if (table.FirstOrDefault() is not TableRow head || head.Count == 0)
        {
            return null;
        }

        var text = file.Text;
        var columns = 0;
        for (var (start, row) = (table.Span.Start, 0); start <= table.Span.End && start < text.Length; row++)
        {
            var end = LineEnd.From(text, start);
            var cells = TableCells.Count(text.AsSpan(start, end - start));
            if (row == 0)
            {
                columns = cells;
                if (columns == 0 || columns >= head.Count)
                {
                    return null;
                }
            }
            else if (cells > columns)
            {
                return Descriptor.At(
                    file.At(start, end),
                    $"This row has {cells} cells, and the first row names {columns} {(columns == 1 ? "column" : "columns")}.",
                    row == 1
                        ? $"Write `{TableCells.Dashes(columns)}`, or name the other columns above it."
                        : "Name one more column in the first row, or join two cells; a `|` that is no border is written `\\|`.");
            }

            start = end + 1;
        }

        return null;
    }
}
