using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>A row of a table that ends in a backslash: a row is one line, so what stands before the backslash would leave the table.</summary>
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
            var lineEnd = file.Text.IndexOf('\n', from) is >= 0 and var feed ? feed : file.Text.Length;
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

/// <summary>Words of a table that stand in no cell of it once it is read: they would be lost, or stand elsewhere on the page.</summary>
internal static class TableWordsLost
{
    public static readonly Rule Descriptor = new("BHS141", "TableWordsLost", Severity.Error)
    {
        Reason = "Words of a row may carry a warning; none may get lost or leave the table on the way to the page.",
        Bad = "A row whose words end up above the table.",
        Good = "| One row | on one line |",
    };

    /// <summary>The stretch of the source that an inline of a cell holds; what stands in it is asked for itself.</summary>
    public static TextSpan Held(Inline inline) => inline switch
    {
        LiteralInline literal => new TextSpan(LiteralPlace.Of(literal), LiteralPlace.Of(literal) + literal.Content.Length),
        ContainerInline and not LinkInline => TextSpan.Empty,
        _ => new TextSpan(inline.Span.Start, inline.Span.End + 1),
    };

    /// <summary>The first letter or digit of a table that no cell holds, or null.</summary>
    public static Problem? Check(Table table, IEnumerable<TextSpan> cells, SourceFile file)
    {
        var start = table.Span.Start;
        var held = new bool[Math.Clamp(table.Span.End + 1, start, file.Text.Length) - start];
        foreach (var (from, end) in cells)
        {
            for (var i = Math.Max(from, start); i < Math.Min(end, start + held.Length); i++)
            {
                held[i - start] = true;
            }
        }

        for (var i = 0; i < held.Length; i++)
        {
            if (!held[i] && char.IsLetterOrDigit(file.Text[start + i]))
            {
                return Descriptor.At(
                    file.At(start + i, start + i + 1),
                    "What begins here stands in no cell of the table and would leave it.",
                    "Write each row on one line, with a `|` before, between and after its cells.");
            }
        }

        return null;
    }
}
