using BackHealthSite.Content;

namespace BackHealthSite.Tests.Content;

/// <summary>A reason is words; CASES H6.</summary>
[Trait("Takes", "long")]
public sealed class ReasonWordsTests
{
    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaa bbbb aaaa cccc dddd eeee")]
    [InlineData("........................")]
    [InlineData("- - - - - - - - - - - - -")]
    [InlineData("\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B")]
    [InlineData("asdf qwer zxcv asdf qwer zxcv")]
    [InlineData("asdfgh qwerty uiop zxcvbn")]
    [InlineData("abababab cdcdcdcd efefefef ghghghgh")]
    [InlineData("not needed not needed not needed")]
    [InlineData("no no no no no no no no no no")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13")]
    [InlineData("xxxxxx xxxxxx xxxxxx xxxxxx")]
    [InlineData("bcdfg hjklm npqrs tvwxz bcdfg")]
    public void Letters_that_fill_the_line_are_no_reason(string reason) => Assert.False(ReasonWords.Suffice(reason));

    [Theory]
    [InlineData("The word stands only in the name of a study of adults.")]
    [InlineData("The kidney stands only in the name of a clinic.")]
    [InlineData("Names a steroid injection, no infection.")]
    [InlineData("\u00C9tude of r\u00E9sum\u00E9s, nothing about na\u00EFve children")]
    public void A_sentence_is_one(string reason) => Assert.True(ReasonWords.Suffice(reason));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("'.......................'")]
    public void BHS307_a_reason_of_filler_is_refused(string reason) => MarkedSite.Matter(
        $"redFlagsNotNeeded: {{⟪BHS307⟫kidney: {reason}}}",
        "The kidney clinic is open.").Fails("is no sentence: it needs at least 4 different words");

    [Fact]
    public void BHS307_a_reason_of_invisible_letters_is_refused() => MarkedSite.Matter(
        $"redFlagsNotNeeded: {{⟪BHS307⟫kidney: \"⟪BHS150⟫{new string('\u200B', 24)}\"}}", "The kidney clinic is open.").Fails();
}
