using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Tests.Checks.Language;

namespace BackHealthSite.Tests;

/// <summary>
/// A test site whose text marks each place where a rule is broken: `⟪BHS201⟫` stands right before the first character of the problem, and
/// `⟪warning BHS123⟫` where the problem is a warning. The marks are taken out before the site is built.
/// </summary>
internal sealed class MarkedSite
{
    private readonly List<string> expected = [];
    private TestSite site;

    private MarkedSite(string text)
    {
        site = TestSite.With("");
        foreach (var (path, content) in MarkedText.Files(text))
        {
            Put(path, content);
        }
    }

    /// <summary>The clean site and the small registry, with the files of a text on top.</summary>
    public static MarkedSite With(string text) => new(text);

    /// <summary>The article `causes/strain.md` with a body of its own: opening, card and sections.</summary>
    public static MarkedSite Body(string body) => new(MarkedArticle.Of(MarkedArticle.Matter, body));

    /// <summary>The article `causes/strain.md` with more words in its one section.</summary>
    public static MarkedSite Section(string words) => new(MarkedArticle.Of(MarkedArticle.Matter, MarkedArticle.BodyWith(words)));

    /// <summary>The article `causes/strain.md` with more lines of front matter, and perhaps more words in its section.</summary>
    public static MarkedSite Matter(string lines, string words = "") =>
        new(MarkedArticle.Of(MarkedArticle.Matter + "\n" + lines, MarkedArticle.BodyWith(words)));

    /// <summary>The article `causes/strain.md` with exactly these lines of front matter.</summary>
    public static MarkedSite OnlyMatter(string lines) => new(MarkedArticle.Of(lines, MarkedArticle.BodyWith("")));

    /// <summary>More files on top.</summary>
    public MarkedSite And(string text)
    {
        foreach (var (path, content) in MarkedText.Files(text))
        {
            Put(path, content);
        }

        return this;
    }

    /// <summary>Keeps the approvals of the words as they are now, so that words that change from here on are not approved.</summary>
    public MarkedSite Sealed()
    {
        site = site.Sealed();
        return this;
    }

    /// <summary>The same with a clinician's approval of an article as it is now.</summary>
    public MarkedSite Signed(string article)
    {
        site = site.Signed(article);
        return this;
    }

    public MarkedSite Without(string path)
    {
        site = site.Without(path);
        return this;
    }

    /// <summary>Replaces the first of some words in a file, which must hold them; what replaces them may carry marks.</summary>
    public MarkedSite Change(string path, string words, string by)
    {
        var text = site.Given(path) ?? "";
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"`{path}` does not say: {words}");
        Put(path, text[..at] + by + text[(at + words.Length)..]);
        return this;
    }

    /// <summary>A problem at the start of a file, for places that cannot carry a mark.</summary>
    public MarkedSite Expect(string path, string mark)
    {
        expected.Add(MarkedText.Line(path, 1, 1, mark));
        return this;
    }

    /// <summary>
    /// The marked problems are found and no others; the words stand in the message or the advice of the problems, in reading order.
    /// </summary>
    public void Fails(params string[] words)
    {
        Assert.NotEmpty(expected);
        var build = expected.Exists(IsOfPages) ? site.Build() : site.Inspect();
        var found = build with { Result = build.Result with { Problems = [.. build.Result.Problems.Where(IsMarked)] } };
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Problems.Order(StringComparer.Ordinal));
        Assert.True(words.Length <= found.Result.Problems.Count, "There are more words than problems.");
        foreach (var (word, problem) in words.Zip(found.Result.Problems))
        {
            Assert.Contains(word, $"{problem.Message} | {problem.Fix}", StringComparison.Ordinal);
        }
    }

    /// <summary>What the check of the sources finds, whatever it is.</summary>
    public SiteBuild Inspect() => site.Inspect();

    /// <summary>The ids of the rules that are broken, warnings too, but for those that the site breaks without more words.</summary>
    public IEnumerable<string> NewRules() => Inspect().Rules.Except(Section("Words.").Inspect().Rules);

    /// <summary>The site as it is built, with whatever problems it has.</summary>
    public SiteBuild Build(SiteOptions? options = null) => site.Build(options);

    /// <summary>The sources break no rule; nothing is rendered.</summary>
    public void IsClean() => Judged(site.Inspect());

    /// <summary>The site breaks no rule; what was built of it.</summary>
    public SiteBuild Passes() => PassesWith(TestSite.Options);

    /// <summary>The same, served from another address.</summary>
    public SiteBuild PassesUnder(string baseUrl) => PassesWith(TestSite.Options with { BaseUrl = new Uri(baseUrl) });

    /// <summary>The same as a copy to open from disk.</summary>
    public SiteBuild PassesOnDisk() => PassesWith(TestSite.Options with { Portable = true });

    private SiteBuild PassesWith(SiteOptions options) => Judged(site.Build(options));

    private SiteBuild Judged(SiteBuild build)
    {
        Assert.Empty(expected);
        Assert.Empty(build.Result.Problems.Where(IsMarked).Select(problem => $"{problem.Where.Path} {problem.Rule.Id}: {problem.Message}"));
        return build;
    }

    /// <summary>Warnings about language are left out: the tests of other rules need words, not good ones.</summary>
    internal static bool IsMarked(Problem problem) => problem.Severity == Severity.Error || !LanguageSite.Asks(problem.Rule);

    /// <summary>True for the line of a rule that looks at finished pages or files.</summary>
    private static bool IsOfPages(string line) =>
        line.Contains(" BHS5", StringComparison.Ordinal) || line.Contains(" BHS6", StringComparison.Ordinal);

    private void Put(string path, string marked)
    {
        var text = MarkedText.Unmark(path, marked, expected);
        site = site.WithBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
