using BackHealthSite.Language;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>
/// What only the gate reads, each as one sentence: an item with the line that opens its list, the cells of a row, a cell with the head
/// of its column, and code, so that no markup keeps two halves of a sign apart.
/// </summary>
internal sealed class GateReadings(PageWords words)
{
    /// <summary>A cell without words.</summary>
    public static readonly Passage Empty = new(PassageKind.Cell, 0, 0);

    private readonly List<Passage[]> readings = [];

    /// <summary>Takes a passage, with the lines that open the lists around it.</summary>
    public void Take(Passage passage, IReadOnlyList<Passage> opening)
    {
        if (passage.HasCode || opening.Any(HasWords))
        {
            readings.Add([.. opening, passage]);
        }
    }

    /// <summary>Takes the cells of a table, row by row, the head first.</summary>
    public void TakeTable(IReadOnlyList<IReadOnlyList<Passage>> rows)
    {
        foreach (var row in rows)
        {
            readings.Add([.. row]);
        }

        foreach (var row in rows.Skip(1))
        {
            readings.AddRange(row.Zip(rows[0], (cell, head) => new[] { head, cell }));
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
        foreach (var reading in readings)
        {
            foreach (var passage in reading)
            {
                Append(passage, text, isLast: passage == reading[^1]);
            }

            words.Words.EndBlock();
        }
    }

    private static bool HasWords(Passage passage) => passage.HasCode || passage.End > passage.Start;

    private void Append(Passage passage, string text, bool isLast)
    {
        if (passage.HasCode)
        {
            words.AppendWithCode(passage.Block!);
        }
        else
        {
            var (start, end) = isLast ? (passage.Start, passage.End) : LastSentence(text, passage);
            words.Repeat(start, isLast ? end : EndOfLetters(text, start, end));
        }

        if (!isLast)
        {
            words.Words.AppendAt(" ", passage.Block?.Span.End ?? 0);
        }
    }

    private static (int Start, int End) LastSentence(string text, Passage passage) =>
        passage.Kind == PassageKind.Cell ? (passage.Start, passage.End) : SentenceSplitter.Split(text, passage.Start, passage.End).LastOrDefault((passage.End, passage.End));

    /// <summary>The end of a stretch without the full stop or colon that would end the sentence.</summary>
    private static int EndOfLetters(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !char.IsSurrogate(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
