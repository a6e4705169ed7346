using System.Buffers;

namespace BackHealthSite.Content;

/// <summary>Words as a reader sees them, each character with the place in the source it came from; a line feed parts two blocks.</summary>
internal sealed class MappedText
{
    private readonly List<Run> runs = [];
    private char[] words = [];
    private string? whole;

    public string Text => whole ??= new string(words, 0, Length);

    public int Length { get; private set; }

    /// <summary>Adds words that stand in the source from an offset on, character for character.</summary>
    public void Append(ReadOnlySpan<char> text, int sourceOffset)
    {
        if (text.IsEmpty)
        {
            return;
        }

        runs.Add(new Run(Length, sourceOffset, Fixed: false));
        AppendWords(text);
    }

    /// <summary>
    /// Adds words that the source writes otherwise (an entity, a title taken from elsewhere): all of them stand for one offset.
    /// </summary>
    public void AppendAt(ReadOnlySpan<char> text, int sourceOffset)
    {
        runs.Add(new Run(Length, sourceOffset, Fixed: true));
        AppendWords(text);
    }

    /// <summary>Adds words of a stretch once more; they keep their places in the source.</summary>
    public void Repeat(int start, int end)
    {
        for (var from = start; from < end;)
        {
            var place = RunAt(from);
            var to = place + 1 < runs.Count ? Math.Min(end, runs[place + 1].Start) : end;
            var run = runs[place];
            runs.Add(run with { Start = Length, Source = run.Fixed ? run.Source : run.Source + (from - run.Start) });
            var room = Room(to - from);
            words.AsSpan(from, to - from).CopyTo(room);
            from = to;
        }
    }

    /// <summary>Ends a block: no phrase reaches over it.</summary>
    public void EndBlock()
    {
        if (Length > 0 && words[Length - 1] != '\n')
        {
            Room(1)[0] = '\n';
        }
    }

    /// <summary>The whole text, to which nothing is added any more.</summary>
    public string End()
    {
        var text = Text;
        ArrayPool<char>.Shared.Return(words);
        words = [];
        return text;
    }

    /// <summary>
    /// A line feed inside words (`&amp;#10;`, an escape in YAML) is a blank to a reader, and must not pass for the end of a block.
    /// </summary>
    private void AppendWords(ReadOnlySpan<char> text) => text.Replace(Room(text.Length), '\n', ' ');

    /// <summary>The place for some more characters, which the text has from then on.</summary>
    private Span<char> Room(int count)
    {
        var start = Length;
        Length += count;
        if (Length > words.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(Length, 2 * words.Length));
            words.AsSpan(0, start).CopyTo(longer);
            ArrayPool<char>.Shared.Return(words);
            words = longer;
        }

        whole = null;
        return words.AsSpan(start, count);
    }

    /// <summary>The source offset of a character of <see cref="Text"/>.</summary>
    public int SourceOffset(int index)
    {
        if (runs.Count == 0)
        {
            return 0;
        }

        var run = runs[RunAt(index)];
        return run.Fixed ? run.Source : run.Source + (index - run.Start);
    }

    /// <summary>The place of the run that a character of the text stands in.</summary>
    private int RunAt(int index)
    {
        var low = 0;
        var high = runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private readonly record struct Run(int Start, int Source, bool Fixed);
}
