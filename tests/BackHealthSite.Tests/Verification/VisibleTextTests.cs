using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("  a \t\n\r\f b ", "a b")]
    [InlineData("a\u0001b", "a\u0001b")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    public void White_space_is_one_blank_and_nothing_else_is_lost(string written, string read) => Assert.Equal(read, Read(written));

    [Fact]
    public void Texts_of_any_length_are_kept()
    {
        foreach (var length in Enumerable.Range(1_000, 50).Concat(Enumerable.Range(2_020, 60)))
        {
            var words = new string('x', length);
            Assert.Equal($"a {words} b", Read("a", words, "b"));
        }
    }

    /// <summary>The text of pieces that stand in elements of their own.</summary>
    private static string Read(params string[] pieces)
    {
        var text = new VisibleText();
        foreach (var piece in pieces)
        {
            text.Append(piece);
            text.Break();
        }

        return text.ToString();
    }
}
