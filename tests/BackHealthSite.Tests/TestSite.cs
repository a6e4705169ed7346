using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>
/// A whole small site in one string: files start with a line `-- path --`. It begins as a clean site with every page it needs and one
/// article each of two topics; the text adds files or replaces them.
/// </summary>
internal sealed class TestSite
{
    /// <summary>Thousands of test sites have the words of a few registries.</summary>
    private static readonly RegistryMemory Registries = new();

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private readonly bool isWhole;

    private TestSite(DateOnly today, bool isWhole)
    {
        Today = today;
        this.isWhole = isWhole;
    }

    /// <summary>The day to build it on.</summary>
    public DateOnly Today { get; }

    /// <summary>The clean site with the files of a text on top.</summary>
    public static TestSite With(string text)
    {
        var site = new TestSite(Options.Today, isWhole: false);
        site.Add(CleanSite.Text);
        site.files["_data/topics.yml"] = FrozenInput.Bytes("_data/topics.yml");
        site.files[SmallRegistry.Path] = Encoding.UTF8.GetBytes(SmallRegistry.Text);
        site.Add(text);
        return site;
    }

    /// <summary>The same with a registry of all the flags that a site may have.</summary>
    public static TestSite WithWholeRegistry(string text)
    {
        var site = With("").WithBytes(SmallRegistry.Path, FrozenInput.Bytes(SmallRegistry.Path));
        site.Add(text);
        return site;
    }

    /// <summary>The frozen library with the files of a text on top.</summary>
    public static TestSite Frozen(string text = "")
    {
        var site = Whole(FrozenInput.Day, FrozenInput.Files);
        site.Add(text);
        return site;
    }

    /// <summary>A library that has all it needs, to be built on a day on which it is true.</summary>
    public static TestSite Whole(DateOnly today, IEnumerable<InputFile> input)
    {
        var site = new TestSite(today, isWhole: true);
        foreach (var file in input)
        {
            site.files[file.Path] = file.Bytes.ToArray();
        }

        return site;
    }

    public TestSite Without(string path)
    {
        Assert.True(files.Remove(path), $"The test site has no file {path}.");
        return this;
    }

    public TestSite WithBytes(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    /// <summary>Replaces words in one file; they must stand there.</summary>
    public TestSite Replace(string path, string words, string by)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(words, text, StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(text.Replace(words, by, StringComparison.Ordinal));
        return this;
    }

    /// <summary>The way from files to a site, on which a registry that a test has read before is not read again.</summary>
    public static SitePipeline Pipeline(SiteOptions options) => new(options) { Registries = Registries };

    /// <summary>The text of a file as it was given.</summary>
    public string? Given(string path) => files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>Keeps the approvals of the words as they are now, so that words that change from here on are not approved.</summary>
    public TestSite Sealed()
    {
        files[ApprovalLedger.Path] = Completed()[ApprovalLedger.Path];
        return this;
    }

    /// <summary>The same with a clinician's approval of an article as it is now.</summary>
    public TestSite Signed(string article)
    {
        var pipeline = PipelineOf(null);
        var site = pipeline.Inspect(Files, TestContext.Current.CancellationToken).Site!;
        var part = ArticleWords.PartOf(site.ArticleById[article], site);
        var signature = new Approval(part.What, part.Fingerprint, "Dr A. Name", ApprovalRole.Clinician)
        {
            Registration = "GMC 1234567",
            Date = new DateOnly(2026, 10, 1),
            Where = part.Where,
            DateWhere = part.Where,
        };
        files[ApprovalLedger.Path] = Encoding.UTF8.GetBytes(LedgerText.Of([.. site.Registry.Approvals!.Entries, signature]));
        return this;
    }

    public IReadOnlyList<InputFile> Files => [.. Completed().Select(file => new InputFile(file.Key, file.Value))];

    public SiteBuild Build(SiteOptions? options = null)
    {
        var output = new OutputInMemory();
        var result = PipelineOf(options).Run(Files, output, TestContext.Current.CancellationToken);
        return new SiteBuild(result, output.Files);
    }

    /// <summary>What the check of the sources finds; nothing is rendered.</summary>
    public SiteBuild Inspect(SiteOptions? options = null)
    {
        var pipeline = PipelineOf(options);
        return new SiteBuild(pipeline.Inspect(Files, TestContext.Current.CancellationToken).Result, []);
    }

    public static SiteOptions Options { get; } = new(new DateOnly(2026, 11, 22)) { BaseUrl = new Uri("https://example.org/") };

    private SitePipeline PipelineOf(SiteOptions? options) => Pipeline(options ?? Options with { Today = Today });

    /// <summary>The files with what a small site is given besides; a library has all it needs.</summary>
    private SortedDictionary<string, byte[]> Completed()
    {
        if (isWhole)
        {
            return files;
        }

        var whole = new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);
        TestLedger.LeadNowhere(whole);
        TestLedger.AddTo(whole);
        return whole;
    }

    private void Add(string text)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Keep(path, lines);
                path = line[3..^3];
            }
            else
            {
                lines.Add(line);
            }
        }

        Keep(path, lines);
    }

    private void Keep(string? path, List<string> lines)
    {
        if (path is not null)
        {
            files[path] = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
        }

        lines.Clear();
    }
}

/// <summary>What a test site became.</summary>
internal sealed record SiteBuild(SiteResult Result, IReadOnlyList<OutputFile> Files)
{
    /// <summary>The problems as `path:line:column: level id name`, in reading order.</summary>
    public IReadOnlyList<string> Problems => [.. Result.Problems.Select(Line)];

    /// <summary>The ids of the rules that were broken, each once.</summary>
    public IReadOnlyList<string> Rules => [.. Result.Problems.Select(problem => problem.Rule.Id).Distinct().Order(StringComparer.Ordinal)];

    public Problem Single(string rule) => Assert.Single(Result.Problems, problem => problem.Rule.Id == rule);

    /// <summary>How many pages were built, redirect pages left out.</summary>
    public int Pages => Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)
        && !Text(file.Path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));

    /// <summary>The text of a built file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes.Span);

    private string Line(Problem problem)
    {
        var position = Result.Sources.TryGetValue(problem.Where.Path, out var source)
            ? TextPosition.Of(source, problem.Where.Span.Start)
            : TextPosition.Start;
        var level = problem.Severity == Severity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{problem.Where.Path}:{position.Line}:{position.Column}: {level} {problem.Rule.Id} {problem.Rule.Name}");
    }
}
