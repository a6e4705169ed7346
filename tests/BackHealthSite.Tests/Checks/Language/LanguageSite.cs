using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>The clean site with one more article, whose section holds the words of a test; it is read and checked, not rendered.</summary>
internal static class LanguageSite
{
    private const string Article = """
        -- causes/probe.md --
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

    private static readonly Lazy<SiteSources> Clean = new(() => SitePipeline.Input(TestSite.With("").Files));

    private static readonly Lazy<(SiteData Data, RedFlagRegistry Registry)> Data = new(() => SiteDataFiles.Read(Clean.Value, null, [])!.Value);

    private static readonly Lazy<IReadOnlyList<SourceFile>> Pages = new(() => [.. Clean.Value.Pages]);

    private static readonly SiteSources NoFiles = SitePipeline.Input([]);

    /// <summary>The rules about style, and all that read the words of a page.</summary>
    public static readonly IReadOnlySet<string> Rules =
        RuleList.All.Where(rule => rule.Editorial).Concat(RuleList.Run.OfArticleTexts.Select(rule => rule.Rule)).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words break a rule at these places, given as they stand in the source, and nowhere else.</summary>
    public static void Fails(string rule, string words, params string[] places) => Assert.Equal(places, PlacesOf(rule, Problems(words)));

    /// <summary>The words do not break a rule.</summary>
    public static void Passes(string rule, string words) => Assert.Empty(PlacesOf(rule, Problems(words)));

    /// <summary>The words break no rule about content and language.</summary>
    public static void IsClean(string words) =>
        Assert.Empty(Problems(words).Problems.Where(problem => problem.Rule.Id.StartsWith("BHS4", StringComparison.Ordinal)).Select(problem => $"{problem.Rule.Id} {problem.Rule.Name}: {problem.Message}"));

    /// <summary>The clean site with the words in one more article. The data files, which are the same each time, are read once.</summary>
    public static CheckedSite Problems(string words)
    {
        var (data, registry) = Data.Value;
        var probe = Article[(Article.IndexOf('\n', StringComparison.Ordinal) + 1)..].ReplaceLineEndings("\n") + words.ReplaceLineEndings("\n") + Sources;
        var files = Pages.Value.Append(new SourceFile("causes/probe.md", probe)).ToList();
        var read = files.Select(MarkdownReader.Read).ToList();
        var site = SiteAssembler.Assemble(data, registry, new AuthoredFiles([.. read.Select(page => page.Page).OfType<ParsedPage>()], [], []) { Today = TestSite.Options.Today, IncludeDrafts = false });
        var problems = read.SelectMany(page => page.Problems).Concat(new SiteChecker(RuleList.Run).Check(site, NoFiles, TestContext.Current.CancellationToken));
        return new CheckedSite([.. problems.Order(Problem.ReadingOrder)], files.ToDictionary(file => file.Path, file => file.Text));
    }

    /// <summary>The clean site with the files of a text on top, read and checked.</summary>
    public static CheckedSite Site(string files) => Check(TestSite.With(files));

    public static CheckedSite Check(TestSite site)
    {
        var sources = SitePipeline.Input(site.Files);
        var assembled = new SitePipeline(TestSite.Options).Process(sources, TestContext.Current.CancellationToken);
        return new CheckedSite([.. assembled.Problems.Order(Problem.ReadingOrder)], sources.Shown.ToDictionary(file => file.Key, file => file.Value.Text));
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
