using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Markdown;

/// <summary>The words that the trigger matcher reads of a page.</summary>
public sealed class PageWordsTests
{
    [Theory]
    [InlineData("Plain words.", "Plain words.")]
    [InlineData("Numb*ness* in the **gro**in", "Numbness in the groin")]
    [InlineData("numb\nlegs", "numb legs")]
    [InlineData("numb\\\nlegs", "numb legs")]
    [InlineData("### A heading", "A heading")]
    [InlineData("- one\n- two", "one\ntwo")]
    [InlineData("> a quote", "a quote")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd")]
    [InlineData("an [outer link](https://example.com/) here", "an outer link here")]
    [InlineData("![A numb leg](leg.png)", " A numb leg ")]
    [InlineData("pins &amp; needles", "pins & needles")]
    [InlineData("sad&shy;dle", "sad\u00ADdle")]
    [InlineData("numb\\*", "numb*")]
    [InlineData("::: myth\nBacks wear out.\n:::", "Backs wear out.")]
    [InlineData("In `code` no words", "In  no words")]
    [InlineData("~~~\nfenced\n~~~", "")]
    [InlineData("    indented", "")]
    [InlineData("a citation [@one] here", "a citation here")]
    [InlineData("see <https://example.com/numb>", "see ")]
    [InlineData("::: red-flags\nNumb legs.\n:::", "")]
    [InlineData("::: drawing saddle-area\n:::", "")]
    [InlineData("words[^1]", "words[^1]")]
    [InlineData("::numb:: legs", "::numb:: legs")]
    public void The_words_are_what_a_reader_sees(string body, string words)
    {
        var text = Read(body);
        Assert.Equal(words.TrimEnd('\n'), text["T\nD\n".Length..].TrimEnd('\n'));
    }

    [Fact]
    public void Title_and_description_come_first_and_aliases_are_not_read() =>
        Assert.Equal("T\nD\nBody.\n", Read("Body."));

    [Theory]
    [InlineData("numb")]
    [InlineData("ness")]
    [InlineData("groi")]
    [InlineData("lump")]
    [InlineData("last")]
    public void A_word_knows_its_place_in_the_source_across_markup(string word)
    {
        const string body = "One *numb*ness &amp; **groi**n.\n\n> - A [lump](https://example.com/) \\* last.";
        var file = new SourceFile("causes/x.md", $"---\ntitle: T\ndescription: D\n---\n{body}");
        var words = PageWords.ForMatching(MarkdownReader.Read(file).Page!, LinkTitles.None);
        var place = words.SourceOffset(words.Text.IndexOf(word, StringComparison.Ordinal));
        Assert.Equal(file.Text.IndexOf(word, StringComparison.Ordinal), place);
    }

    private static string Read(string body)
    {
        var file = new SourceFile("causes/x.md", $"---\ntitle: T\ndescription: D\naliases: [not read]\n---\n{body}");
        return PageWords.ForMatching(MarkdownReader.Read(file).Page!, LinkTitles.None).Text;
    }
}
