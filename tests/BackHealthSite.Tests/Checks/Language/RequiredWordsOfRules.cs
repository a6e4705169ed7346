using System.Reflection;
using BackHealthSite.Checks;
using BackHealthSite.Language;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>What the patterns of the rules are said to need, held against sentences.</summary>
[Trait("Takes", "long")]
public sealed class RequiredWordsOfRules
{
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
