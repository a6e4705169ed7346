using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class FoldedWordTests
{
    [Theory]
    [InlineData("Leg", "leg")]
    [InlineData("\u015B", "s")]
    [InlineData("child's", "child")]
    [InlineData("child\u2019\u2019s", "child")]
    [InlineData("child's'", "child")]
    [InlineData("it's's", "its")]
    [InlineData("'s", "")]
    [InlineData("\u00B4", "")]
    [InlineData("\u0301", "")]
    // Letters of other alphabets among Latin ones are there for their looks.
    [InlineData("b\u043Ene", "bone")]
    [InlineData("\u02AF\u043E", "\u02AFo")]
    [InlineData("\u1EFF\u043E", "\u1EFFo")]
    [InlineData("\uA7FF\u043E", "\uA7FFo")]
    [InlineData("\U0001F130\u043E", "ao")]
    [InlineData("\u043E\u043D", "\u043E\u043D")]
    // An invisible sign does not make them Latin.
    [InlineData("\u043E\U000E0041\u043D", "\u043E\u043D")]
    public void A_word_is_compared_in_its_plainest_letters(string word, string folded) => Assert.Equal(folded, FoldedWord.Of(word));

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(500)]
    public void A_word_may_be_long(int letters) => Assert.Equal(new string('a', letters), FoldedWord.Of(new string('A', letters)));

    [Fact]
    public void Words_that_are_met_again_are_the_same_and_others_are_not()
    {
        var known = new KnownWords();
        foreach (var number in Enumerable.Range(0, 20_000).Concat(Enumerable.Range(0, 20_000)))
        {
            Assert.Equal($"word{number}", FoldedWord.Of($"Word{number}", known));
        }

        Assert.Same(FoldedWord.Of("Spine", known), FoldedWord.Of("spine", known));
    }

    [Theory]
    [InlineData("dont", true)]
    [InlineData("cant", true)]
    [InlineData("don", false)]
    [InlineData("want", false)]
    [InlineData("t", false)]
    public void A_short_form_of_not_is_known(string word, bool isDenial) => Assert.Equal(isDenial, Contractions.IsDenial(word));
}
