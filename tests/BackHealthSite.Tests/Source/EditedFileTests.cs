using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Source;

public sealed class EditedFileTests
{
    [Theory]
    [InlineData("one\ntwo\nsix\n", "one\nTWO\n2b\nsix\n")]
    [InlineData("one\r\ntwo\r\nsix\r\n", "one\r\nTWO\r\n2b\r\nsix\r\n")]
    [InlineData("one\rtwo\rsix\r", "one\rTWO\r2b\rsix\r")]
    [InlineData("\uFEFFone\r\ntwo\nsix", "\uFEFFone\r\nTWO\r\n2b\nsix")]
    public void The_line_ends_of_the_file_are_kept_and_used(string before, string after) =>
        Assert.Equal(after, Edited(before, new SourceEdit(new TextSpan(4, 7), "TWO\n2b")));

    [Fact]
    public void Several_edits_are_made_each_at_the_place_it_was_meant_for() => Assert.Equal(
        "ONE\r\ntwo\r\n6\r\n\u00E9!",
        Edited(
            "one\r\ntwo\r\nsix\r\n\u00E9",
            new SourceEdit(new TextSpan(0, 3), "ONE"),
            new SourceEdit(new TextSpan(13, 13), "!"),
            new SourceEdit(new TextSpan(8, 11), "6")));

    private static string Edited(string text, params SourceEdit[] edits) =>
        Encoding.UTF8.GetString(EditedFile.With(new InputFile("a.md", Encoding.UTF8.GetBytes(text)), edits).Bytes.Span);
}
