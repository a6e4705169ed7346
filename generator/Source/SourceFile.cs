using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A text file of the site, decoded, with line feeds only and no byte order mark.</summary>
public sealed class SourceFile
{
    private readonly Lazy<int[]> lineStarts;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new(() => FindLineStarts(text));
    }

    /// <summary>The path under the input folder, with `/`.</summary>
    public string Path { get; }

    public string Text { get; }

    public Location At(TextSpan span) => new(Path, span);

    public Location At(int start, int end) => new(Path, new TextSpan(start, end));

    /// <summary>The 0-based line and the 0-based UTF-16 column of an offset; an offset past the end means the end.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = lineStarts.Value;
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - starts[line]);
    }

    /// <summary>The offset of a 0-based line and column; a place past the end of the text means the end.</summary>
    internal int OffsetOf(int line, int column)
    {
        var starts = lineStarts.Value;
        return line < starts.Length ? Math.Min(starts[Math.Max(line, 0)] + Math.Max(column, 0), Text.Length) : Text.Length;
    }

    /// <summary>The text of a 0-based line, without its line feed.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = lineStarts.Value;
        var end = line + 1 < starts.Length ? starts[line + 1] - 1 : Text.Length;
        return Text.AsSpan(starts[line], end - starts[line]);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
