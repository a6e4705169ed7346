using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("pain", 1)]
    [InlineData("ache", 1)]
    [InlineData("aches", 1)]
    [InlineData("reaches", 2)]
    [InlineData("back", 1)]
    [InlineData("better", 2)]
    [InlineData("stretched", 1)]
    [InlineData("wanted", 2)]
    [InlineData("muscle", 2)]
    [InlineData("muscles", 2)]
    [InlineData("disabled", 3)]
    [InlineData("people", 2)]
    [InlineData("being", 2)]
    [InlineData("serious", 3)]
    [InlineData("usually", 4)]
    [InlineData("sciatica", 4)]
    [InlineData("science", 2)]
    [InlineData("inflammation", 4)]
    [InlineData("special", 2)]
    [InlineData("quiet", 2)]
    [InlineData("diet", 2)]
    [InlineData("variety", 4)]
    [InlineData("experience", 4)]
    [InlineData("patient", 2)]
    [InlineData("physiotherapist", 6)]
    [InlineData("exercise", 3)]
    [InlineData("likely", 2)]
    [InlineData("movement", 2)]
    [InlineData("treatment", 2)]
    [InlineData("careful", 2)]
    [InlineData("tissues", 2)]
    [InlineData("squeezed", 1)]
    [InlineData("beyond", 2)]
    [InlineData("the", 1)]
    [InlineData("eye", 1)]
    [InlineData("led", 1)]
    [InlineData("ed", 1)]
    [InlineData("makes", 1)]
    // Two vowels that are spoken apart, and the same two that are not.
    [InlineData("diagnose", 3)]
    [InlineData("client", 2)]
    [InlineData("died", 1)]
    [InlineData("carried", 2)]
    [InlineData("video", 3)]
    [InlineData("pigeon", 2)]
    [InlineData("fluoride", 3)]
    [InlineData("influence", 3)]
    [InlineData("quality", 3)]
    [InlineData("guard", 1)]
    [InlineData("voyage", 2)]
    [InlineData("greyish", 2)]
    [InlineData("cyan", 2)]
    [InlineData("yard", 1)]
    [InlineData("radius", 3)]
    [InlineData("radii", 3)]
    [InlineData("vacuum", 3)]
    [InlineData("chaos", 2)]
    // Beginnings that are spoken apart against the rule.
    [InlineData("create", 2)]
    [InlineData("reaction", 3)]
    [InlineData("realise", 3)]
    [InlineData("ideal", 3)]
    [InlineData("area", 3)]
    [InlineData("areae", 3)]
    [InlineData("fluid", 2)]
    // Plurals whose e is spoken.
    [InlineData("buses", 2)]
    [InlineData("boxes", 2)]
    [InlineData("prizes", 2)]
    [InlineData("faces", 2)]
    [InlineData("ages", 2)]
    [InlineData("wishes", 2)]
    [InlineData("MRI", 3)]
    [InlineData("100", 1)]
    [InlineData("a", 1)]
    [InlineData("", 1)]
    public void Syllables_are_counted_by_the_spelling(string word, int count) => Assert.Equal(count, Syllables.Of(word));

    /// <summary>10 words, 13 syllables, 2 sentences: 0.39 x 5 + 11.8 x 1.3 - 15.59.</summary>
    [Fact]
    public void The_grade_follows_the_formula() =>
        Assert.Equal(1.7, ReadingGrade.Of(sentences: 2, words: 10, weighed: 10, syllables: 13), precision: 6);

    [Fact]
    public void A_text_without_words_has_no_grade() => Assert.Equal(0, ReadingGrade.Of(0, 0, 0, 0));

    [Theory]
    [InlineData(0, 10, 10, 10)]
    [InlineData(1, 10, 0, 0)]
    public void A_text_without_words_or_sentences_has_no_grade(int sentences, int words, int weighed, int syllables) =>
        Assert.Equal(0, ReadingGrade.Of(sentences, words, weighed, syllables));
}
