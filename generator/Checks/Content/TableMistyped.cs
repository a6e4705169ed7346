using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A table that is none: without its line of dashes, with other words right below it, or with tabs for borders.</summary>
internal sealed class TableMistyped : IPageRule
{
    public static readonly Rule Descriptor = new("BHS472", "TableMistyped", Severity.Error)
    {
        Reason = "Readers would see the borders and all the words in one paragraph, and nobody could tell rows and columns (WCAG 1.3.1).",
        Bad = "| Sign | What helps |\n| Stiff | Walk |",
        Good = "| Sign | What helps |\n|---|---|\n| Stiff | Walk |",
        Example = new(ExampleKind.Section, "|Sign|What helps|\n|Stiff|Walk|")
        {
            Bad = "|Sign|What helps|\n|Stiff|Walk|",
            Good = "|Sign|What helps|\n|---|---|\n|Stiff|Walk|",
        },
        Remedy = new(
            RemedyGroup.Shape,
            "each row on a line of its own, the line of dashes that the message shows below the first, an empty line above and below"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        TypedTables.In(page).Select(table => Judge(table, page));

    private static Problem Judge(TypedTable table, ParsedPage page)
    {
        var text = page.File.Text;
        if (table.HasTabs)
        {
            var cells = text[table.Head.Start..table.Head.End].Split('\t', StringSplitOptions.TrimEntries);
            return Descriptor.At(
                page.File.At(table.Span),
                "This was meant as a table, but tabs are no borders.",
                $"Write `{Row(cells)}`, `{TableCells.Dashes(cells.Length)}` on the next line, and each further row so, "
                + "on a line of its own.");
        }

        if (table.Intruder is { } line)
        {
            var isLast = line.End >= table.Span.End;
            return Descriptor.At(
                page.File.At(line),
                "This line touches a table, so that the whole table is shown as text.",
                isLast ? "Leave a line empty above it." : "Write it as a row that begins and ends with `|`, or move it out of the table.");
        }

        var head = text[table.Head.Start..table.Head.End];
        if (table.OddDashes is { } odd)
        {
            return Descriptor.At(
                page.File.At(table.Span),
                "This was meant as a table, but Markdown does not read the line "
                + $"`{Shortened.To(Shortened.Name, text[odd.Start..odd.End])}`.",
                $"Write `{TableCells.Dashes(table.Columns)}` below the first row, and no other line of dashes.");
        }

        if (table.HasDashes)
        {
            return Descriptor.At(
                page.File.At(table.Span),
                "This was meant as a table but is none.",
                $"Write its rows right below each other, without an empty line between them, and `{TableCells.Dashes(table.Columns)}` "
                + "below the first.");
        }

        return Descriptor.At(
            page.File.At(table.Span),
            "This was meant as a table, but the line of dashes below its first row is missing.",
            $"Write `{TableCells.Dashes(table.Columns)}` on a line of its own below `{Shortened.To(Shortened.Name, head)}`.");
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
