using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Markdown;

/// <summary>The words of a page as a reader meets them, and what only the gate reads behind them.</summary>
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
    public void Title_and_description_come_first() =>
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
        var words = PageTextReader.TextOf(MarkdownReader.Read(file, AnyPlaces.Pages).Page!, LinkTitles.None).Words;
        var place = words.SourceOffset(words.Text.IndexOf(word, StringComparison.Ordinal));
        Assert.Equal(file.Text.IndexOf(word, StringComparison.Ordinal), place);
    }

    [Theory]
    [InlineData("Plain words. Two", "plain words | two")]
    [InlineData("One\n\nTwo", "one | two")]
    [InlineData("In `code` words", "in words | in code words")]
    [InlineData("~~~\nfenced code\ngoes on\n~~~", "fenced code goes on")]
    [InlineData("    indented\n      code", "indented code")]
    [InlineData("Not now. Numb:\n\n- the legs\n- the groin\n\nEnd", "not now | numb the legs the groin | end | numb the groin")]
    [InlineData("Numb:\n\n- the legs\n- `the` groin", "numb the legs groin | numb the groin | numb the legs the groin")]
    [InlineData("### Numb?\n\n1. One. Two.\n\n   Three.", "numb one | two three | numb three")]
    [InlineData("A b:\n- c\n  - d\n- e", "a b c d e | a b e")]
    [InlineData("- a.\n- b.", "a b")]
    [InlineData("- a", "a")]
    [InlineData("A b:\n\n- c\n\n1. d", "a b c | d")]
    [InlineData("A\n\n***\n\n- c\n- d", "a | c d")]
    [InlineData("| Numb? | b |\n|---|---|\n| c. | d |\n|  | f |\n\nEnd", "numb b | c d | f | end | numb c | b d | numb | b f")]
    [InlineData("| A | `b` |\n|---|---|\n| c | d |", "a | c d | b | a b | a c | b d")]
    [InlineData(
        "1 2 3 4 5 6 7 8 9 a b:\n\n- x\n- 1 2 3 4 5 6 7 8 9 a b c",
        "1 2 3 4 5 6 7 8 9 a b x 1 2 3 4 5 6 7 8 9 a b c | 2 3 4 5 6 7 8 9 a b 1 2 3 4 5 6 7 8 9 a")]
    public void The_gate_reads_code_and_joins_what_markup_parts(string body, string words)
    {
        var text = Parse(body);
        var tokens = GateWordsOf(text).Where(token => token.Start >= "T\nD\n".Length && !IsOfAlias(text, token)).ToList();
        var read = tokens.Select(
            (token, place) => place == 0 || token.Sentence == tokens[place - 1].Sentence ? token.Word : "| " + token.Word);
        Assert.Equal(words, string.Join(' ', read));
    }

    [Fact]
    public void What_is_read_again_keeps_its_place()
    {
        const string body = "One. A &amp; *numb*ness of:\n\n- an **ankle**\n- `knees` and\n\n~~~\nfirst\n  second\n~~~";
        var file = new SourceFile("causes/x.md", $"---\ntitle: T\ndescription: D\n---\n{body}");
        var text = PageTextReader.TextOf(MarkdownReader.Read(file, AnyPlaces.Pages).Page!, LinkTitles.None);
        foreach (var word in new[] { "numb", "ness", "ankle", "and", "first", "second" })
        {
            var again = text.Words.Text.IndexOf(word, text.End, StringComparison.Ordinal);
            Assert.Equal(file.Text.IndexOf(word, StringComparison.Ordinal), text.Words.SourceOffset(again));
        }
    }

    [Theory]
    [InlineData("Numb [Sciatica](xref:x) legs", "numb legs")]
    [InlineData("Numb [](xref:x) legs", "numb legs")]
    [InlineData("Numb [trapped nerve](xref:x) legs", "numb trapped nerve legs")]
    [InlineData("[numb legs](xref:x)", "numb legs")]
    [InlineData("Numb:\n\n- [Sciatica](xref:x) in legs", "numb in legs")]
    [InlineData("Numb [Sciatica](https://example.com/) legs", "numb sciatica legs")]
    public void The_gate_leaves_out_what_is_only_the_title_of_a_linked_article(string body, string words)
    {
        var page = Page(body);
        var titles = new LinkTitles(_ => "Sciatica")
        {
            NameOf = link => page.Links.Single(each => each.Offset == link).Target is LinkTarget.Xref ? "Sciatica" : null,
        };
        var text = PageTextReader.TextOf(page, titles);
        Assert.Equal($"t d {words} other name", string.Join(' ', GateWordsOf(text).Select(token => token.Word)));
    }

    private static string Read(string body)
    {
        var text = Parse(body);
        return text.Words.Text[..text.End];
    }

    private static bool IsOfAlias(PageText text, MatchToken token) =>
        token.Start >= text.End && token.End <= text.Words.Text.IndexOf("other name", StringComparison.Ordinal) + "other name".Length;

    private static PageText Parse(string body) => PageTextReader.TextOf(Page(body), LinkTitles.None);

    private static ParsedPage Page(string body) =>
        MarkdownReader.Read(
            new SourceFile("causes/x.md", $"---\ntitle: T\ndescription: D\naliases: [other name]\n---\n{body}"),
            AnyPlaces.Pages).Page!;

    private static List<MatchToken> GateWordsOf(PageText text)
    {
        var known = new KnownWords();
        var (shown, read) = (new List<MatchToken>(), new List<MatchToken>());
        text.AddTokens(shown, known);
        text.AddGateWords(read, shown, known);
        return read;
    }
}
