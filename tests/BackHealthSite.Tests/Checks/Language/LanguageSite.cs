using System.Collections.Frozen;
using BackHealthSite.Checks;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Rules;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>The clean site with one more article, whose section holds the words of a test; it is read and checked, not rendered.</summary>
internal static class LanguageSite
{
    private const string Path = "causes/probe.md";

    private const string Article = """
        ---
        title: Probe
        description: An article of the test site that holds the words of one test.
        aliases: [wear and tear, crumbling spine, worn spine]
        related: [stiffness, strain]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        This is a probe.

        ::: red-flags
        :::

        ## What it is

        """;

    private const string Sources = "\n\nBoth say so [@good-one] [@good-two].\n";

    private static readonly Lazy<Ground> Clean = new(Ground.Read);

    /// <summary>The rules that read the sentences of a page.</summary>
    private static readonly FrozenSet<string> OfSentences = RuleList.Run.OfArticleTexts
        .Select(rule => rule.Rule.Id)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a rule of the language or of style.</summary>
    public static bool Asks(Rule rule) => rule.Editorial || OfSentences.Contains(rule.Id);

    /// <summary>The words break a rule at these places, given as they stand in the source, and nowhere else.</summary>
    public static void Fails(string rule, string words, params string[] places) => Assert.Equal(places, PlacesOf(rule, Problems(words)));

    /// <summary>The words do not break a rule.</summary>
    public static void Passes(string rule, string words) => Assert.Empty(PlacesOf(rule, Problems(words)));

    /// <summary>The words break no rule on content or language.</summary>
    public static void IsClean(string words) => Assert.Empty(Problems(words).Problems
        .Where(problem => Asks(problem.Rule) || problem.Rule.Id.StartsWith("BHS4", StringComparison.Ordinal))
        .Select(problem => $"{problem.Rule.Id} {problem.Rule.Name}: {problem.Message}"));

    /// <summary>The problems of an article that holds the words. The clean site around it is the same each time and read once.</summary>
    public static CheckedSite Problems(string words)
    {
        var ground = Clean.Value;
        var probe = new SourceFile(Path, Article.ReplaceLineEndings("\n") + words.ReplaceLineEndings("\n") + Sources);
        var read = MarkdownReader.Read(probe, new PagePlaces(ground.Data.Topics));
        var site = ground.With(read.Page);
        var ofArticle = site.Articles
            .Where(article => ReferenceEquals(article.Page, read.Page))
            .SelectMany(article => new SiteChecker(RuleList.Run).CheckArticle(article, site, ground.Lists));
        var problems = read.Problems.Concat(ofArticle).Concat(RuleList.Run.OfSite.SelectMany(rule => rule.Check(site)));
        return new CheckedSite([.. problems.Order(Problem.ReadingOrder)], ground.Texts.Add(Path, probe.Text));
    }

    /// <summary>The clean site with the files of a text on top, read and checked.</summary>
    public static CheckedSite Site(string files) => Check(TestSite.WithWholeRegistry(files));

    public static CheckedSite Check(TestSite site)
    {
        var sources = SiteSources.Decode(site.Files);
        var assembled = TestSite.Pipeline(TestSite.Options).Process(sources, TestContext.Current.CancellationToken);
        return new CheckedSite(
            [.. assembled.Problems.Order(Problem.ReadingOrder)],
            sources.Shown.ToDictionary(file => file.Key, file => file.Value.Text));
    }

    public static IReadOnlyList<string> PlacesOf(string rule, CheckedSite site) =>
        [.. site.Problems.Where(problem => problem.Rule.Id == rule).Select(problem => site.TextAt(problem.Where))];
}

/// <summary>A site that was read and checked, with its texts.</summary>
internal sealed record CheckedSite(IReadOnlyList<Problem> Problems, IReadOnlyDictionary<string, string> Texts)
{
    public string TextAt(Location where) => Texts[where.Path][where.Span.Start..Math.Min(where.Span.End, Texts[where.Path].Length)];

    public Problem Single(string rule) => Assert.Single(Problems, problem => problem.Rule.Id == rule);
}
