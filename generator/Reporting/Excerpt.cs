using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>The source line of a problem, and the line of carets that goes under it.</summary>
internal sealed record Excerpt(string SourceLine, string Carets)
{
    private const int Widest = 100;
    private const int CellsBefore = 40;

    /// <summary>
    /// How far to each side of the place a line is looked at: a hostile one has a million characters and ten thousand problems.
    /// </summary>
    private const int Reach = 250;

    private const string Cut = "...";

    /// <summary>Null where there is nothing to show: no text, or an empty line.</summary>
    public static Excerpt? Of(ReportedProblem problem)
    {
        var whole = problem.Source is null ? [] : problem.Source.Line(problem.Start.Line - 1);
        if (whole.IsWhiteSpace())
        {
            return null;
        }

        var left = Math.Max(0, problem.Start.Column - 1 - Reach);
        var line = whole[left..Math.Min(whole.Length, problem.Start.Column - 1 + Reach)].ToString();
        var glyphs = PrintableText.Glyphs(line).Select(glyph => line[glyph.Offset] == '\t' ? glyph with { Shown = "\t" } : glyph).ToArray();
        var from = problem.Start.Column - 1 - left;
        var to = problem.Last.Line == problem.Start.Line ? problem.Last.Column - left : line.Length;
        return Draw(glyphs, Window(glyphs, from), glyph => glyph.End > from && glyph.Offset < to);
    }

    private static Excerpt Draw(Glyph[] glyphs, Range window, Func<Glyph, bool> isMarked)
    {
        var (start, count) = window.GetOffsetAndLength(glyphs.Length);
        var source = new StringBuilder(start > 0 ? Cut : "");
        var carets = new StringBuilder().Append(' ', source.Length);
        var marked = 0;
        foreach (var glyph in glyphs.AsSpan(start, count))
        {
            source.Append(glyph.Shown);
            if (isMarked(glyph))
            {
                marked += glyph.Cells;
            }
            else if (marked == 0)
            {
                carets.Append(glyph.Shown == "\t" ? "\t" : new string(' ', glyph.Cells));
            }
        }

        source.Append(start + count < glyphs.Length ? Cut : "");
        return new Excerpt(source.ToString().TrimEnd(), carets.Append('^', Math.Max(1, marked)).ToString());
    }

    /// <summary>The part of a long line that is shown: some cells before the place, the rest after it.</summary>
    private static Range Window(Glyph[] glyphs, int from)
    {
        if (glyphs.Sum(glyph => glyph.Cells) <= Widest)
        {
            return Range.All;
        }

        var place = Array.FindIndex(glyphs, glyph => glyph.End > from);
        var start = place < 0 ? glyphs.Length : place;
        for (var cells = 0; start > 0 && cells + glyphs[start - 1].Cells <= CellsBefore;)
        {
            cells += glyphs[--start].Cells;
        }

        var end = start;
        for (var cells = 0; end < glyphs.Length && cells + glyphs[end].Cells <= Widest;)
        {
            cells += glyphs[end++].Cells;
        }

        return start..end;
    }
}
