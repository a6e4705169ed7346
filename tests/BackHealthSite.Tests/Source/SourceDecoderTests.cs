using System.Text;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Source;

public sealed class SourceDecoderTests
{
    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\nb\r\n")]
    [InlineData("\uFEFFa\nb\n")]
    [InlineData("\uFEFFa\r\nb\r\n")]
    public void Line_ends_and_a_byte_order_mark_make_no_difference(string text) =>
        Assert.Equal("a\nb\n", Decoded(Encoding.UTF8.GetBytes(text))!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("é ü ñ 中 😀")]
    [InlineData("\u00A0\u200B\uFFFD")]
    public void Any_text_in_UTF8_is_read(string text) => Assert.Equal(text, Decoded(Encoding.UTF8.GetBytes(text))!.Text);

    [Theory]
    [InlineData("E9", 1, 1, "0xE9")]
    [InlineData("61 E9", 1, 2, "0xE9")]
    [InlineData("61 0A 62 E9 63", 2, 2, "0xE9")]
    [InlineData("61 0D 0A 62 E9 63", 2, 2, "0xE9")]
    [InlineData("61 0D 62 E9 63", 2, 2, "0xE9")]
    [InlineData("C3 A9 80", 1, 2, "0x80")]
    [InlineData("EF BB BF 61 FF", 1, 2, "0xFF")]
    [InlineData("F0 9F 98 80 C0 AF", 1, 3, "0xC0")]
    [InlineData("61 E2 82", 1, 2, "0xE2")]
    [InlineData("61 F0 9F 98", 1, 2, "0xF0")]
    [InlineData("61 ED A0 80", 1, 2, "0xED")]
    [InlineData("FF FE 61 00", 1, 1, "0xFF")]
    public void BHS115_a_byte_that_is_not_UTF8_is_shown_at_its_place(string hex, int line, int column, string named)
    {
        var (file, unread) = SourceDecoder.Decode(new InputFile("x.md", Bytes(hex)));
        Assert.Null(file);
        Assert.Equal("BHS115", unread!.Problem.Rule.Id);
        Assert.Contains(named, unread.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(new TextPosition(line, column), TextPosition.Of(unread.Readable, unread.Problem.Where.Span.Start));
    }

    [Fact]
    public void BHS115_a_zero_byte_is_shown_at_its_place()
    {
        var (file, unread) = SourceDecoder.Decode(new InputFile("x.md", "one\ntwo\0"u8.ToArray()));
        Assert.Null(file);
        Assert.Equal("BHS115", unread!.Problem.Rule.Id);
        Assert.Contains("a zero byte", unread.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(new TextPosition(2, 4), TextPosition.Of(unread.Readable, unread.Problem.Where.Span.Start));
    }

    [Fact]
    public void BHS115_stops_the_build_at_the_place_of_the_byte()
    {
        var build = TestSite.With("").WithBytes("causes/strain.md", [.. "---\ntitle: caf"u8, 0xE9]).Build();
        Assert.Equal(["causes/strain.md:2:11: error BHS115 EncodingInvalid"], build.Problems);
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void BHS116_a_text_over_one_mebibyte_is_not_read()
    {
        var (file, unread) = SourceDecoder.Decode(new InputFile("x.md", new byte[(1024 * 1024) + 1]));
        Assert.Null(file);
        Assert.Equal(("BHS116", 0), (unread!.Problem.Rule.Id, unread.Problem.Where.Span.Start));
        Assert.Contains("larger than 1 MiB", unread.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BHS116_a_text_of_one_mebibyte_is_read()
    {
        var bytes = new byte[1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        Assert.Equal(bytes.Length, Decoded(bytes)!.Text.Length);
    }

    private static SourceFile? Decoded(byte[] bytes)
    {
        var (file, unread) = SourceDecoder.Decode(new InputFile("x.md", bytes));
        Assert.Null(unread);
        return file;
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
