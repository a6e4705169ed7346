using BackHealthSite.Reporting;
using BackHealthSite.Source;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>An offset names one line and column, and they name it.</summary>
public sealed class PositionsGoThereAndBack
{
    private static readonly Gen<SourceFile> AnyFile = AnyText.Lines.Select(text => new SourceFile("x.md", text));

    [Fact]
    public void Every_offset_is_found_again_from_its_line_and_column() => AnyFile.Try(
        file =>
        {
            for (var offset = 0; offset <= file.Text.Length; offset++)
            {
                var (line, column) = file.PositionOf(offset);
                Assert.Equal(offset, StartOf(line, file.Text) + column);
                Assert.Equal(new TextPosition(line + 1, column + 1), TextPosition.Of(file, offset));
            }
        },
        new Times(500, 100));

    [Fact]
    public void The_lines_joined_are_the_text() => AnyFile.Try(
        file =>
        {
            var last = file.PositionOf(file.Text.Length).Line;
            var lines = Enumerable.Range(0, last + 1).Select(line => file.Line(line).ToString());
            Assert.Equal(file.Text, string.Join('\n', lines));
        },
        new Times(500, 100));

    [Fact]
    public void Decoding_keeps_every_character_but_the_line_ends() => AnyText.Lines.Where(text => !text.Contains('\0')).Try(
        text =>
        {
            var (file, unread) = SourceDecoder.Decode(new InputFile("x.md", System.Text.Encoding.UTF8.GetBytes(text)));
            Assert.Null(unread);
            Assert.Equal(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), file!.Text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
            Assert.DoesNotContain('\r', file.Text);
        },
        new Times(500, 100));

    /// <summary>The offset of a line, counted by its line feeds.</summary>
    private static int StartOf(int line, string text)
    {
        var start = 0;
        for (var n = 0; n < line; n++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start;
    }
}
