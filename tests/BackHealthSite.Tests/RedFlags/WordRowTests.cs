using BackHealthSite.Language;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>Which words of a sentence stand in nobody's way, and how far apart the others are.</summary>
public sealed class WordRowTests
{
    [Theory]
    [InlineData("your legs may often fail", "your may often")]
    [InlineData("it has started to give way", "has started to")]
    [InlineData("it has started giving way", "has started")]
    [InlineData("it has started badly", "has")]
    [InlineData("it starts", "")]
    [InlineData("to sit", "")]
    [InlineData("went to sit", "")]
    public void Little_words_say_how_likely_or_how_new_something_is(string text, string little)
    {
        var row = new WordRow(MatchTokens.Of(text));

        Assert.Equal(little, string.Join(' ', row.Tokens.Where((_, place) => row.IsLittle(place)).Select(token => token.Word)));
    }

    [Theory]
    [InlineData("numb legs", 0, 1, 0, 2)]
    [InlineData("numb in legs", 0, 2, 1, 3)]
    [InlineData("numb may be in legs", 0, 4, 1, 3)]
    [InlineData("numb in the legs", 0, 2, 1, 2)]
    [InlineData("numb the legs", 0, 1, 0, 1)]
    public void Words_between_are_counted_without_the_little_ones(string text, int before, int place, int between, int length)
    {
        var row = new WordRow(MatchTokens.Of(text));

        Assert.Equal(between, row.Between(new WordPlace(before, before), new WordPlace(place, place)));
        Assert.Equal(length, row.Length(before, place));
    }
}
