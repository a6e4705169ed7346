using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class PhraseSetTests
{
    [Theory]
    [InlineData("The slip slips out today.", "slip|slips out", "2-3")]
    [InlineData("Slip out, slips out.", "slip|slips out", "0-1 2-3")]
    [InlineData("The slip went out.", "slip|slips out", "")]
    [InlineData("It will slip", "slip|slips out", "")]
    [InlineData("out slip", "slip|slips out", "")]
    [InlineData("No pain, no gain", "pain", "1-1")]
    [InlineData("A sl\u00EDp out", "SL\u00CDP out", "1-2")]
    public void A_phrase_is_found_whole_in_its_forms(string text, string phrase, string places) =>
        Assert.Equal(places, Places(text, new PhraseSet(phrase)));

    [Fact]
    public void Each_set_is_told_apart_in_text_order()
    {
        var (first, second) = (new PhraseSet("bone"), new PhraseSet("weak bone", "bone"));
        var found = Find(new PhraseIndex([first, second]), 0, 3, MatchTokens.Of("a weak bone"));

        Assert.Equal([(second, 1, 2), (first, 2, 2), (second, 2, 2)], found.Select(place => (place.Set, place.First, place.Last)));
    }

    [Fact]
    public void Only_the_words_asked_for_are_looked_at()
    {
        var index = new PhraseIndex([new PhraseSet("weak bone")]);
        var words = MatchTokens.Of("weak bone weak bone");

        Assert.Equal([2], Find(index, 1, 4, words).Select(place => place.First));
        Assert.Equal([0], Find(index, 0, 3, words).Select(place => place.First));
        Assert.Empty(Find(index, 1, 3, words));
    }

    [Fact]
    public void What_people_write_is_made_of_words() =>
        Assert.Equal("0-1 3-3", Places("Weak-bone and MRI", PhraseSet.OfTexts(["weak bone", "...", "M.R.I", "mri"])));

    private static string Places(string text, PhraseSet set)
    {
        var words = MatchTokens.Of(text);
        return string.Join(' ', Find(new PhraseIndex([set]), 0, words.Count, words).Select(place => $"{place.First}-{place.Last}"));
    }

    private static List<PhrasePlace> Find(PhraseIndex index, int firstWord, int endWord, List<MatchToken> words)
    {
        var found = new List<PhrasePlace>();
        index.AddTo(found, firstWord, endWord, words);
        return found;
    }
}
