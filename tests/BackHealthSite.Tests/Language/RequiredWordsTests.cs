using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

/// <summary>A text is passed over only where the pattern fits no place of it.</summary>
public sealed class RequiredWordsTests
{
    [Theory]
    [InlineData(@"\b(?:scans?|x-?\s?rays?)\s+shows?\b", "Your back may hurt.")]
    [InlineData(@"\b(?:scans?|x-?\s?rays?)\s+shows?\b", "An X-ray helps few.")]
    [InlineData(@"(?:a|an|the)\s+cure(?:\s+for\s+all)?", "There is the care for all.")]
    [InlineData(@"\bnever\s+(?:[\w-]+\s+){0,2}serious", "It is serious.")]
    [InlineData(@"(?<=sold\s)\p{Lu}\w+", "Ask for Paracetamol.")]
    [InlineData("[\uE001\uE002]\\s+daily", "Take it daily.")]
    [InlineData(@"one|(?-i:Two)\d+", "Nothing here.")]
    public void A_text_without_the_words_of_a_pattern_is_passed_over(string pattern, string text) =>
        Assert.False(RequiredWords.Of(pattern).MayFit(text));

    [Theory]
    [InlineData(@"\b(?:scans?|x-?\s?rays?)\s+shows?\b", "The SCAN shows it.")]
    [InlineData(@"\b(?:scans?|x-?\s?rays?)\s+shows?\b", "X ray show")]
    [InlineData(@"a(?:b\s+c)d", "ab cd")]
    [InlineData(@"(?:ab)?cd+e", "cdde")]
    [InlineData(@"(?:wait|hold){2}on", "waitholdon")]
    [InlineData(@"wor(?:k|d)s?|\d+", "7")]
    [InlineData(@"[\]a]b|[^x]y", "]b")]
    [InlineData(@"(?!none)some|\w", "a")]
    [InlineData(@"like", "li\u212Ae")]
    [InlineData(@"miss", "mi\u017Fs")]
    [InlineData(@"\x41", "A")]
    [InlineData(@"(?<name>ab)\k<name>", "abab")]
    public void A_text_that_a_pattern_fits_or_may_fit_is_looked_through(string pattern, string text) =>
        Assert.True(RequiredWords.Of(pattern).MayFit(text));
}
