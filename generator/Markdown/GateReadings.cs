using BackHealthSite.Language;

namespace BackHealthSite.Markdown;

/// <summary>
/// What only the gate reads, each as one sentence: an item or a cell with the line that opens its list or the head of its column, where
/// others stand between them; and code. So no markup keeps two halves of a sign apart.
/// </summary>
internal sealed class GateReadings(PageWords words)
{
    /// <summary>A cell without words.</summary>
    public static readonly Passage Empty = new(PassageKind.Cell, 0, 0);

    /// <summary>Words on either side of the gap: two halves of a sign stand no further apart.</summary>
    private const int WordsAcross = 10;

    private readonly List<Reading> readings = [];
    private readonly List<int> joints = [];
    private readonly List<(Passage Above, Passage Below)> columns = [];

    /// <summary>Cells of a column right below each other.</summary>
    public IReadOnlyList<(Passage Above, Passage Below)> Columns => columns;

    /// <summary>The starts of passages that go on with the sentence before them, in text order.</summary>
    public IReadOnlyList<int> Joints => joints;

    /// <summary>Takes a passage that has words which are code.</summary>
    public void TakeCode(Passage passage, IReadOnlyList<Passage> opening) => readings.Add(new Reading(opening, [passage]));

    /// <summary>Takes the items of a list, behind the lines that open it.</summary>
    public void TakeList(IReadOnlyList<Passage> items, IReadOnlyList<Passage> opening)
    {
        TakeRun(items, opening);
        if (opening.Any(HasWords))
        {
            readings.AddRange(items.Skip(1).Where(item => !item.HasCode).Select(item => new Reading(opening, [item])));
        }
    }

    /// <summary>Takes the cells of a table, row by row, the head first.</summary>
    public void TakeTable(IReadOnlyList<IReadOnlyList<Passage>> rows)
    {
        foreach (var row in rows)
        {
            TakeRun(row, []);
        }

        foreach (var row in rows.Skip(1))
        {
            readings.AddRange(row.Zip(rows[0], (cell, head) => new Reading([head], [cell])));
        }

        columns.AddRange(rows.Skip(1).Zip(rows.Skip(2), (above, below) => above.Zip(below)).SelectMany(cells => cells));
    }

    /// <summary>Adds all readings behind the words of the page.</summary>
    /// <param name="text">The words of its passages.</param>
    public void AppendAll(string text)
    {
        foreach (var (opening, parts) in readings)
        {
            foreach (var line in opening)
            {
                var (start, end) = LastSentence(text, line);
                Append(line, LastWords(text, start, end), EndOfLetters(text, start, end));
            }

            for (var i = 0; i < parts.Count; i++)
            {
                var (start, end) = (parts[i].Start, parts[i].End);
                var last = parts.Count > 1 ? end : FirstWords(text, start, end);
                Append(parts[i], start, i < parts.Count - 1 ? EndOfLetters(text, start, end) : last);
            }

            words.Words.EndBlock();
        }
    }

    private static bool HasWords(Passage passage) => passage.HasCode || passage.End > passage.Start;

    /// <summary>
    /// Takes passages that follow each other in the text, the opening line right before them; those with code are read again.
    /// </summary>
    private void TakeRun(IReadOnlyList<Passage> run, IReadOnlyList<Passage> opening)
    {
        if (run.Any(passage => passage.HasCode) || opening is [.., { HasCode: true }])
        {
            readings.Add(new Reading(opening, run));
        }

        var isOpened = opening is [.., { } line] && HasWords(line);
        joints.AddRange(run.Where(passage => passage.End > passage.Start).Select(passage => passage.Start).Skip(isOpened ? 0 : 1));
    }

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

    private static (int Start, int End) LastSentence(string text, Passage line) => line.Kind == PassageKind.Cell
        ? (line.Start, line.End)
        : SentenceSplitter.Split(text, line.Start, line.End).LastOrDefault((line.End, line.End));

    /// <summary>The start of the last words of a stretch.</summary>
    private static int LastWords(string text, int start, int end)
    {
        var left = WordsAcross;
        while (end > start && (left -= char.IsWhiteSpace(text[end - 1]) ? 1 : 0) > 0)
        {
            end--;
        }

        return end;
    }

    /// <summary>The end of the first words of a stretch.</summary>
    private static int FirstWords(string text, int start, int end)
    {
        var left = WordsAcross;
        while (start < end && (left -= char.IsWhiteSpace(text[start]) ? 1 : 0) > 0)
        {
            start++;
        }

        return start;
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
