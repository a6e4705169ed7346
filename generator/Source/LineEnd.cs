namespace BackHealthSite.Source;

/// <summary>Where a line of a text ends.</summary>
internal static class LineEnd
{
    /// <summary>The offset of the next line feed from an offset on, or the end of the text.</summary>
    public static int From(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}
