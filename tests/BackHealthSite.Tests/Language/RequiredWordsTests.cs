using System.Reflection;
using BackHealthSite.Checks;
using BackHealthSite.Language;
using BackHealthSite.Rules;

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

    [Fact]
    public void No_pattern_of_a_rule_fits_a_sentence_that_is_passed_over()
    {
        var patterns = Patterns().ToList();
        var sentences = Golden().Concat(OfTheLibrary()).ToList();
        var passedOver = 0;
        foreach (var (name, pattern) in patterns)
        {
            foreach (var sentence in sentences.Where(sentence => !pattern.MayFit(sentence)))
            {
                passedOver++;
                Assert.True(pattern.Count(sentence) == 0, $"{name} fits `{sentence}`.");
            }
        }

        Assert.True(patterns.Count > 100, "Hardly any pattern was found.");
        Assert.True(passedOver > patterns.Count * sentences.Count / 2, "Hardly any sentence was passed over.");
    }

    private static IEnumerable<(string Name, WordPattern Pattern)> Patterns() =>
        from type in typeof(WordPattern).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(WordPattern)
        select ($"{type.Name}.{field.Name}", (WordPattern)field.GetValue(null)!);

    private static IEnumerable<string> Golden() =>
        from file in new[] { "language-rules.tsv", "weakening-phrases.tsv", "number-sentences.tsv" }
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", file)).Skip(1)
        select line[(line.LastIndexOf('\t') + 1)..];

    /// <summary>Sentences as they stand, and with medicines and the like marked.</summary>
    private static IEnumerable<string> OfTheLibrary()
    {
        var site = FrozenSite.Build.Result.Assembled!;
        var lists = WordLists.Of(site, RuleList.Run.Phrases);
        foreach (var article in site.Articles.Where((_, i) => i % 4 == 0))
        {
            var page = new PageReading(article.Page, site, lists.Lexicon);
            foreach (var sentence in page.Sentences)
            {
                yield return page.Plain[sentence.Start..sentence.End];
                yield return page.Marked[sentence.Start..sentence.End];
            }
        }
    }
}
