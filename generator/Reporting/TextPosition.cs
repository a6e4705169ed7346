using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>
/// A place as people and editors count: line and column begin at 1, and a column is a UTF-16 code unit,
/// as in VS Code, the language server protocol and SARIF's default. Nowhere else do offsets become lines.
/// </summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start => new(1, 1);

    public static TextPosition Of(SourceFile file, int offset)
    {
        var (line, column) = file.PositionOf(offset);
        return new TextPosition(line + 1, column + 1);
    }
}
