using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.Tables;

namespace BackHealthSite.Markdown;

/// <summary>
/// A row of a table that ends in a backslash: a row is one line, so what stands before the backslash would leave the table.
/// </summary>
internal static class TableRowContinued
{
    public static readonly Rule Descriptor = new("BHS140", "TableRowContinued", Severity.Error)
    {
        Reason = "A row of a table is one line. A backslash at its end joins it to the next one, and its words leave their cell.",
        Bad = "| Stiff when you \\\nget up | Move gently |",
        Good = "| Stiff when you get up | Move gently |",
        Example = new(ExampleKind.Section, "\\")
        {
            Bad = "| Sign | What helps |\n|---|---|\n| Stiff when you \\\nget up | Move gently |",
            Good = "| Sign | What helps |\n|---|---|\n| Stiff when you get up | Move gently |",
        },
    };

    /// <summary>The rows of a table that end so.</summary>
    public static IEnumerable<Problem> Check(Table table, SourceFile file)
    {
        var (from, end) = (table.Span.Start, Math.Min(table.Span.End + 1, file.Text.Length));
        while (from < end)
        {
            var lineEnd = LineEnd.From(file.Text, from);
            var line = file.Text.AsSpan(from, lineEnd - from);
            var trimmed = line.TrimEnd('\\');
            if ((line.Length - trimmed.Length) % 2 == 1)
            {
                yield return Descriptor.At(
                    file.At(lineEnd - 1, lineEnd),
                    "This row of a table ends in a backslash, which takes its words out of the table.",
                    "Take the backslash out, and write each row on one line.");
            }

            from = lineEnd + 1;
        }
    }
}
