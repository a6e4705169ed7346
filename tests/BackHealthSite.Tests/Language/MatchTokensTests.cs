using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class MatchTokensTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("...", "")]
    [InlineData("Numb LEGS", "numb|legs")]
    [InlineData("long-term pain", "long|term|pain")]
    [InlineData("pins‐and–needles—now", "pins|and|needles|now")]
    [InlineData("pee/poo", "pee|poo")]
    [InlineData("can't", "cant")]
    [InlineData("can’t", "cant")]
    [InlineData("can‘t", "cant")]
    [InlineData("canʼt", "cant")]
    [InlineData("doctor's doctor’s", "doctor|doctor")]
    [InlineData("legs' 'numb'", "legs|numb")]
    [InlineData("5 kg", "5|kg")]
    [InlineData("sad\u00ADdle", "saddle")]
    [InlineData("sad\u200Bdle", "saddle")]
    [InlineData("sad\uFEFFdle", "saddle")]
    [InlineData("numb\u00A0legs", "numb|legs")]
    [InlineData("numb\tlegs\n now", "numb|legs|now")]
    [InlineData("(numb), [legs]; \"now\"", "numb|legs|now")]
    [InlineData("Πόνος", "πονος")]
    public void Text_is_cut_into_folded_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', MatchTokens.WordsOf(text)));

    [Theory]
    [InlineData("one two", "0 0")]
    [InlineData("one. Two", "0 1")]
    [InlineData("One! Two? Three", "0 1 2")]
    [InlineData("one\ntwo", "0 1")]
    [InlineData("one 2.5 two", "0 0 0 0")]
    [InlineData("one, two; three: four", "0 0 0 0")]
    [InlineData("example.org is one", "0 0 0 0")]
    public void A_full_stop_and_a_new_block_begin_a_sentence(string text, string sentences)
    {
        var numbers = MatchTokens.Of(text).Select(token => token.Sentence).ToList();
        Assert.Equal(sentences, string.Join(' ', numbers));
    }

    [Fact]
    public void A_word_knows_its_place()
    {
        var tokens = MatchTokens.Of("“Numb” sad\u00ADdle.");
        Assert.Equal([(1, 5), (7, 14)], tokens.Select(token => (token.Start, token.End)));
    }

    [Fact]
    public void A_second_stretch_begins_a_sentence_of_its_own()
    {
        const string text = "One two. Three four five";
        var tokens = new List<MatchToken>();
        MatchTokens.AddTo(tokens, text, new TextSpan(0, 14));
        MatchTokens.AddTo(tokens, text, new TextSpan(15, text.Length));

        Assert.Equal(["one", "two", "three", "four", "five"], tokens.Select(token => token.Word));
        Assert.Equal([0, 0, 1, 2, 2], tokens.Select(token => token.Sentence));
    }

    [Fact]
    public void A_second_stretch_completes_no_word_of_the_first()
    {
        var tokens = new List<MatchToken>();
        MatchTokens.AddTo(tokens, "cant", new TextSpan(0, 3));
        MatchTokens.AddTo(tokens, "cant", new TextSpan(3, 4));

        Assert.Equal(["can", "t"], tokens.Select(token => token.Word));
    }

    [Theory]
    [InlineData("t", "t")]
    [InlineData("can t feel", "cant feel")]
    [InlineData("can\u00B4 t feel", "cant feel")]
    [InlineData("can   t feel", "can t feel")]
    [InlineData("cup t", "cup t")]
    [InlineData("CAN T", "cant")]
    [InlineData("CAN t", "cant")]
    [InlineData("can T", "can t")]
    [InlineData("can\nt", "can t")]
    public void A_t_that_stands_apart_belongs_to_a_short_form_of_not(string text, string words) =>
        Assert.Equal(words.Split(' '), MatchTokens.WordsOf(text));

    [Theory]
    [InlineData("legs' pain", 4)]
    [InlineData("cafe\u0301 x", 5)]
    [InlineData("a'\u0301 b", 1)]
    [InlineData("\u0915\u093F x", 2)]
    [InlineData("a\u20DD x", 2)]
    [InlineData("a\u0301\u0323 x", 3)]
    [InlineData("a\u00ADb' x", 3)]
    public void A_word_ends_behind_the_marks_of_its_last_letter(string text, int end) => Assert.Equal(end, MatchTokens.Of(text)[0].End);

    [Theory]
    [InlineData(". One two", "0 0")]
    [InlineData("One. Two", "0 1")]
    [InlineData("One.\n\nTwo", "0 1")]
    [InlineData("One.", "0")]
    public void Sentences_are_counted_from_the_first_word(string text, string sentences) =>
        Assert.Equal(sentences, string.Join(' ', MatchTokens.Of(text).Select(token => token.Sentence)));
}
