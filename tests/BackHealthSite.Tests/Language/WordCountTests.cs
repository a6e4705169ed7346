using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n ", 0)]
    [InlineData("one", 1)]
    [InlineData("one two", 2)]
    [InlineData(" one\ttwo\nthree ", 3)]
    [InlineData("one\u00A0two", 2)]
    [InlineData("long-term pain", 2)]
    [InlineData("don’t stop", 2)]
    [InlineData("one – two", 2)]
    [InlineData("... ?! --", 0)]
    [InlineData("(one) [two]", 2)]
    [InlineData("3 to 6 weeks", 4)]
    [InlineData("боль в спине", 3)]
    public void Words_are_what_stands_between_white_space_and_holds_a_letter_or_digit(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));
}
