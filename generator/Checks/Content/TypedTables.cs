using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Lines that were meant as a table: all of them, the first row, and how many cells that has.</summary>
internal sealed record TypedTable(TextSpan Span, TextSpan Head, int Columns)
{
    /// <summary>True where the columns are parted by tabs.</summary>
    public bool HasTabs { get; init; }

    /// <summary>True where a line of dashes is there, though not in its place.</summary>
    public bool HasDashes { get; init; }

    /// <summary>A line of dashes that Markdown does not read as one: those of a word processor, or a frame of `+---+`.</summary>
    public TextSpan? OddDashes { get; init; }

    /// <summary>The line without borders that keeps the rest from being a table.</summary>
    public TextSpan? Intruder { get; init; }
}

/// <summary>Finds the tables among the paragraphs of a page.</summary>
internal sealed class TypedTables
{
    private readonly List<TypedTable> found = [];
    private readonly string text;

    /// <summary>The lines that look like rows, one after the other.</summary>
    private readonly List<RowLine> rows = [];
    private TextSpan? intruder;

    private TypedTables(string text) => this.text = text;

    public static IReadOnlyList<TypedTable> In(ParsedPage page)
    {
        var tables = new TypedTables(page.File.Text);
        foreach (var paragraph in page.Markup.Paragraphs)
        {
            tables.Read(paragraph);
        }

        tables.Close();
        return tables.found;
    }

    private void Read(PageParagraph paragraph)
    {
        var source = text.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.End, text.Length) - paragraph.Span.Start);
        if (!source.ContainsAny('|', '\t') && !source.StartsWith("+-"))
        {
            Close();
            return;
        }

        if (!paragraph.FollowsParagraph)
        {
            Close();
        }

        var isFirst = true;
        foreach (var line in new ParagraphLines(text, paragraph.Span))
        {
            if (RowOf(line) is { } row && (rows.Count == 0 || rows[0].HasTabs == row.HasTabs))
            {
                rows.Add(row);
            }
            else if (isFirst || rows.Count == 0 || rows[0].HasTabs || !rows.Exists(other => other.IsDashes))
            {
                Close();
            }
            else
            {
                intruder ??= line;
            }

            isFirst = false;
        }

        if (intruder is not null)
        {
            Close();
        }
    }

    private RowLine? RowOf(TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (TableCells.AreDashes(words))
        {
            return new RowLine(line, Math.Max(1, TableCells.Count(words))) { IsDashes = true };
        }

        if (TableCells.Count(words) is > 0 and var cells)
        {
            return cells > 1 || words.StartsWith("|") ? new RowLine(line, cells) { IsFramed = words.StartsWith("|") } : null;
        }

        return words.Contains('\t') && ListSigns.Of(words) is null
            ? new RowLine(line, words.Count('\t') + 1) { HasTabs = true }
            : null;
    }

    /// <summary>Ends the lines that look like rows, which are a table or not.</summary>
    private void Close()
    {
        if (rows.Count > 0 && IsTable())
        {
            var head = rows.Find(row => !row.IsDashes) ?? rows[0];
            var end = Math.Max(rows[^1].Span.End, intruder?.End ?? 0);
            found.Add(new TypedTable(new TextSpan(rows[0].Span.Start, end), head.Span, head.Cells)
            {
                HasTabs = head.HasTabs,
                HasDashes = rows.Exists(row => row.IsDashes && row.Cells >= head.Cells && row.IsPlain(text)),
                OddDashes = rows.Find(row => row.IsDashes && !row.IsPlain(text))?.Span,
                Intruder = intruder,
            });
        }

        rows.Clear();
        intruder = null;
    }

    private bool IsTable()
    {
        var words = rows.FindAll(row => !row.IsDashes);
        if (words.Count == 0)
        {
            return false;
        }

        if (words[0].HasTabs)
        {
            return words.Count > 1 && words.TrueForAll(row => row.Cells == words[0].Cells);
        }

        return words.Count < rows.Count
            || words.Exists(row => row.IsFramed && row.Cells > 1 && text[row.Span.End - 1] == '|')
            || words.FindAll(row => row.IsFramed).Count > 1
            || (words.Count > 1 && words.TrueForAll(row => row.Cells == words[0].Cells));
    }

    private sealed record RowLine(TextSpan Span, int Cells)
    {
        public bool IsDashes { get; init; }

        public bool HasTabs { get; init; }

        public bool IsFramed { get; init; }

        /// <summary>True for dashes that Markdown reads as such.</summary>
        public bool IsPlain(string text) => text.AsSpan(Span.Start, Span.Length).IndexOfAny("\u2013\u2014+=") < 0;
    }
}
