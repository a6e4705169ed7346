using BackHealthSite.Source;

namespace BackHealthSite.Tests.Source;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 0, 0, 0)]
    [InlineData("abc", 3, 0, 3)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("\n\n\n", 2, 2, 0)]
    [InlineData("a\n\nbc", 4, 2, 1)]
    [InlineData("😀b", 2, 0, 2)]
    [InlineData("abc", 99, 0, 3)]
    [InlineData("abc", -1, 0, 0)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceFile("x.md", text).PositionOf(offset));

    [Theory]
    [InlineData("one\ntwo\nthree", 0, "one")]
    [InlineData("one\ntwo\nthree", 1, "two")]
    [InlineData("one\ntwo\nthree", 2, "three")]
    [InlineData("one\n", 1, "")]
    [InlineData("", 0, "")]
    public void A_line_is_given_without_its_line_feed(string text, int line, string expected) =>
        Assert.Equal(expected, new SourceFile("x.md", text).Line(line).ToString());
}
