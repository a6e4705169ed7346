using BackHealthSite.Language;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>
/// What only the gate reads, each as one sentence: a list with the lines that open it, as a whole and item by item; the cells of a row,
/// and a cell with the head of its column; and code. So no markup keeps two halves of a sign apart.
/// </summary>
internal sealed class GateReadings(PageWords words)
{
    /// <summary>A cell without words.</summary>
    public static readonly Passage Empty = new(PassageKind.Cell, 0, 0);

    /// <summary>Characters of an opening line that are read again with each item: more than the words of one sign.</summary>
    private const int LongestOpening = 120;

    private readonly List<Reading> readings = [];

    /// <summary>Takes a passage, with the lines that open the lists around it.</summary>
    public void Take(Passage passage, IReadOnlyList<Passage> opening)
    {
        if (passage.HasCode || opening.Any(HasWords))
        {
            readings.Add(new Reading(opening, [passage]));
        }
    }

    /// <summary>Takes the items of a list, behind the lines that open it.</summary>
    public void TakeList(IReadOnlyList<Passage> items, IReadOnlyList<Passage> opening)
    {
        if (items.Count > 1)
        {
            readings.Add(new Reading(opening, items));
        }
    }

    /// <summary>Takes the cells of a table, row by row, the head first.</summary>
    public void TakeTable(IReadOnlyList<IReadOnlyList<Passage>> rows)
    {
        readings.AddRange(rows.Select(row => new Reading([], row)));
        foreach (var row in rows.Skip(1))
        {
            readings.AddRange(row.Zip(rows[0], (cell, head) => new Reading([head], [cell])));
        }
    }

    /// <summary>Adds all readings behind the words of the page.</summary>
    public void AppendAll()
    {
        if (readings.Count == 0)
        {
            return;
        }

        var text = words.Words.Text;
        foreach (var (opening, parts) in readings)
        {
            foreach (var line in opening)
            {
                var (start, end) = EndOfLine(text, line);
                Append(line, start, EndOfLetters(text, start, end));
            }

            for (var i = 0; i < parts.Count; i++)
            {
                var isLast = i == parts.Count - 1;
                Append(parts[i], parts[i].Start, isLast ? parts[i].End : EndOfLetters(text, parts[i].Start, parts[i].End));
            }

            words.Words.EndBlock();
        }
    }

    private static bool HasWords(Passage passage) => passage.HasCode || passage.End > passage.Start;

    private void Append(Passage passage, int start, int end)
    {
        if (passage.HasCode)
        {
            words.AppendWithCode(passage.Block!);
        }
        else
        {
            words.Repeat(start, end);
        }

        words.Words.AppendAt(" ", passage.Block?.Span.End ?? 0);
    }

    /// <summary>The last sentence of an opening line; of a long one, the last words.</summary>
    private static (int Start, int End) EndOfLine(string text, Passage line)
    {
        var (start, end) = line.Kind == PassageKind.Cell
            ? (line.Start, line.End)
            : SentenceSplitter.Split(text, line.Start, line.End).LastOrDefault((line.End, line.End));
        return (Math.Max(start, end - LongestOpening), end);
    }

    /// <summary>The end of a stretch without the full stop or colon that would end the sentence.</summary>
    private static int EndOfLetters(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !char.IsSurrogate(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private sealed record Reading(IReadOnlyList<Passage> Opening, IReadOnlyList<Passage> Parts);
}
