using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Reporting;

public class PrintableTextTests
{
    [Theory]
    [InlineData("plain “text” with é, ñ, 痛 and 😀", "plain “text” with é, ñ, 痛 and 😀")]
    [InlineData("a\tb\nc\r\u0000\u001B[2J\u0085", @"a\u{9}b\u{A}c\u{D}\u{0}\u{1B}[2J\u{85}")]
    [InlineData("\u202A\u202E\u2066\u2069\u200E\u061C", @"\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{61C}")]
    [InlineData("\u200B\u00AD\uFEFF\u2028\u2029", @"\u{200B}\u{AD}\u{FEFF}\u{2028}\u{2029}")]
    [InlineData("\U000E0041", @"\u{E0041}")]
    [InlineData("# [a] ## [b] ##[c] ###[d]", @"# [a] ## [b] ##\u{5B}c] ###\u{5B}d]")]
    public void What_moves_turns_or_hides_is_spelt(string text, string shown) => Assert.Equal(shown, PrintableText.OfLine(text));

    [Fact]
    public void A_lone_surrogate_is_spelt() => Assert.Equal(@"a\u{D83D}b", PrintableText.OfLine("a\uD83Db"));

    [Fact]
    public void An_overlong_line_is_cut() => Assert.Equal(new string('a', 1500) + "...", PrintableText.OfLine(new string('a', 1_000_000)));
}
