using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Properties;

/// <summary>Every word of a source stands on its page, in the order of the source: none gets lost, none changes its place.</summary>
[Trait("Takes", "long")]
public sealed class WordsInAreWordsOut
{
    [Theory]
    [InlineData("Words *and* **more** wor**ds** &amp; e.g. this\\\nand that  \nand `code one`.")]
    [InlineData("One:\n\n- two\n- three\n  - four\n\n    five\n- six\n\n1. seven\n2. eight")]
    [InlineData("> nine\n>\n> - ten\n\n~~~\neleven\n  twelve\n~~~")]
    [InlineData("| a | b `c` |\n|---|---|\n| d | e \\| f |\n| **g** | |\n| h | [i](xref:stiffness) &lt;j |")]
    [InlineData("::: myth\nBacks wear out. They do not.\n:::\n\n### Third\n\nWords [](xref:stiffness) end.")]
    public void All_words_of_an_article_stand_on_its_page(string section)
    {
        var page = MarkedSite.Section(section).Passes().Text("causes/strain/index.html");
        AssertStandsIn(WordsOf(section).Select(word => word.Word), page);
    }

    [Fact]
    public void All_words_of_long_articles_stand_on_their_pages()
    {
        var sources = CorpusFolder.Files(8).ToList();
        var output = new OutputInMemory();
        var files = sources.Select(file => new InputFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)));
        Assert.True(TestSite.Pipeline(TestSite.Options).Run(files, output, TestContext.Current.CancellationToken).MayBePublished);
        var articles = sources.Where(file => file.Text.Contains("::: red-flags", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, articles.Count);
        foreach (var article in articles)
        {
            var html = output.Files.Single(file => file.Path == $"{article.Path[..^3]}/index.html");
            AssertStandsIn(
                WordsOf(article.Text[(article.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]).Select(word => word.Word),
                System.Text.Encoding.UTF8.GetString(html.Bytes.Span));
        }
    }

    /// <summary>The words of a body with those of its code, block by block.</summary>
    private static List<MatchToken> WordsOf(string body)
    {
        var file = new SourceFile("causes/x.md", $"---\ntitle: x\n---\n{body}\n");
        var page = MarkdownReader.Read(file, AnyPlaces.Pages).Page!;
        var titles = new LinkTitles(
            link => page.Links.Single(each => each.Offset == link).Target is LinkTarget.Xref { Id: "stiffness" } ? "Stiffness" : "");
        var text = string.Join(
            '\n',
            Markdig.Syntax.MarkdownObjectExtensions.Descendants<Markdig.Syntax.LeafBlock>(page.Body.Tree).Skip(1).Select(leaf =>
            {
                var words = new PageWords(new BackHealthSite.Content.MappedText(), titles);
                words.AppendWithCode(leaf);
                return words.Words.Text;
            }));
        return MatchTokens.Of(text);
    }

    private static void AssertStandsIn(IEnumerable<string> words, string html)
    {
        var shown = MatchTokens.WordsOf(string.Join('\n', BackHealthSite.Comparison.BuiltPageText.Read(html).Lines));
        var at = 0;
        foreach (var word in words)
        {
            var found = Array.IndexOf(shown, word, at);
            Assert.True(
                found >= 0,
                $"\"{word}\" of the source does not follow \"{string.Join(' ', shown.Take(at).TakeLast(8))}\" on the page.");
            at = found + 1;
        }

        Assert.True(at > 0, "The source has no words.");
    }
}
