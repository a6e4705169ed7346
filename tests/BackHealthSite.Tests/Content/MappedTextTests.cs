using BackHealthSite.Content;

namespace BackHealthSite.Tests.Content;

public sealed class MappedTextTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(2, 12)]
    [InlineData(3, 20)]
    [InlineData(5, 22)]
    public void A_character_knows_the_place_it_came_from(int index, int source)
    {
        var words = new MappedText();
        words.Append("abc", 10);
        words.Append("def", 20);
        Assert.Equal("abcdef", words.Text);
        Assert.Equal(source, words.SourceOffset(index));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 30)]
    [InlineData(4, 30)]
    [InlineData(7, 30)]
    [InlineData(8, 40)]
    public void Words_that_the_source_writes_otherwise_all_stand_for_one_place(int index, int source)
    {
        var words = new MappedText();
        words.Append("a", 5);
        words.AppendAt("another", 30);
        words.Append("b", 40);
        Assert.Equal("aanotherb", words.Text);
        Assert.Equal(source, words.SourceOffset(index));
    }

    [Fact]
    public void A_block_ends_once()
    {
        var words = new MappedText();
        words.EndBlock();
        words.Append("one", 0);
        words.EndBlock();
        words.EndBlock();
        words.Append("two", 9);
        Assert.Equal("one\ntwo", words.Text);
        Assert.Equal(9, words.SourceOffset(4));
    }

    [Fact]
    public void Nothing_added_leaves_the_text_empty()
    {
        var words = new MappedText();
        words.Append("", 7);
        Assert.Equal("", words.Text);
        Assert.Equal(0, words.SourceOffset(0));
    }

    [Fact]
    public void Empty_words_between_others_move_no_place()
    {
        var words = new MappedText();
        words.Append("ab", 0);
        words.AppendAt("", 50);
        words.Append("cd", 60);
        Assert.Equal([0, 1, 60, 61], Enumerable.Range(0, 4).Select(words.SourceOffset));
    }

    [Fact]
    public void Text_that_was_read_already_grows_with_what_is_added()
    {
        var words = new MappedText();
        words.Append("one", 0);
        Assert.Equal("one", words.Text);
        words.Append(" two", 3);
        Assert.Equal("one two", words.Text);
    }
}
