namespace BackHealthSite.Source;

/// <summary>Where a line of a text begins.</summary>
internal static class LineStart
{
    /// <summary>The offset behind the last line feed before an offset, or the start of the text.</summary>
    public static int Of(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
