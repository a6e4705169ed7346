using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>The lines of a paragraph as they stand in the source, without what indents them and the signs of a quote.</summary>
internal struct ParagraphLines(string text, TextSpan paragraph)
{
    private readonly string text = text;
    private readonly int end = paragraph.End;
    private int next = paragraph.Start;

    public TextSpan Current { get; private set; }

    public readonly ParagraphLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= end)
        {
            return false;
        }

        var start = next;
        var length = text.AsSpan(start, end - start).IndexOf('\n');
        var lineEnd = length < 0 ? end : start + length;
        next = lineEnd + 1;
        while (start < lineEnd && text[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        while (lineEnd > start && text[lineEnd - 1] is ' ' or '\t')
        {
            lineEnd--;
        }

        Current = new TextSpan(start, lineEnd);
        return true;
    }
}
