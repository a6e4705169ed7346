using System.Text;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Language;
using BackHealthSite.Publishing;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Corpus;

/// <summary>The articles that builds are measured with: always the same, as long as real ones, and without a fault.</summary>
[Trait("Takes", "long")]
public sealed class CorpusTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(60)]
    public void A_corpus_breaks_no_rule(int articles)
    {
        var files = CorpusFolder.Files(articles).Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));
        var result = TestSite.Pipeline(TestSite.Options).Run(files, new OutputInMemory(), TestContext.Current.CancellationToken);
        var problems = result.Problems.Where(problem => problem.Rule.Name != "SourceUnused");
        Assert.Empty(problems.Select(problem => $"{problem.Where.Path}: {problem.Rule.Id} {problem.Message}"));
        Assert.Equal(articles, result.Articles);
    }

    [Fact]
    public void The_same_numbers_give_the_same_corpus() => Assert.Equal(CorpusFolder.Files(20), CorpusFolder.Files(20));

    [Fact]
    public void An_article_has_about_900_words()
    {
        var lengths = Enumerable.Range(0, 50).Select(number => CorpusArticle.Of(number, 1000)).Select(
            article => WordCount.Of(article.Opening) + WordCount.Of(article.Body));
        Assert.All(lengths, words => Assert.InRange(words, 800, 1000));
    }
}
