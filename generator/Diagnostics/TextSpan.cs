namespace BackHealthSite.Diagnostics;

/// <summary>A stretch of a source file in UTF-16 offsets: 0-based, the end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public static TextSpan Empty => default;

    public int Length => End - Start;
}
