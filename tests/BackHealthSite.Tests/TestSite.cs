using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
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
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private readonly bool isReal;

    private TestSite(DateOnly today, bool isReal)
    {
        Today = today;
        this.isReal = isReal;
    }

    /// <summary>The day to build it on.</summary>
    public DateOnly Today { get; }

    /// <summary>The clean site with the files of a text on top.</summary>
    public static TestSite With(string text)
    {
        var site = new TestSite(Options.Today, isReal: false);
        site.Add(CleanSite.Text);
        foreach (var name in new[] { "topics.yml", "red-flags.yml" })
        {
            site.files["_data/" + name] = File.ReadAllBytes(RealInput.PathOf("_data/" + name));
        }

        site.Add(text);
        return site;
    }

    /// <summary>The real input folder with the files of a text on top, to be built on the day when somebody last checked an article of it.</summary>
    public static TestSite RealWith(string text)
    {
        var site = new TestSite(RealInput.LastChecked, isReal: true);
        foreach (var file in RealInput.Files())
        {
            site.files[file.Path] = file.Bytes.ToArray();
        }

        // Whether an editor has read its words is held by `check`; tests put in words of their own.
        site.Without("_data/warning-words.txt").Replace("settings.yml", "keepWarningWords: on", "keepWarningWords: off").Add(text);
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

    /// <summary>The text of a file as it was given.</summary>
    public string? Given(string path) => files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>Keeps the approvals of the words as they are now, so that words that change from here on are not approved.</summary>
    public TestSite Sealed()
    {
        files[ApprovalLedger.Path] = Whole()[ApprovalLedger.Path];
        return this;
    }

    /// <summary>The same with a clinician's approval of an article as it is now.</summary>
    public TestSite Signed(string article)
    {
        var pipeline = new SitePipeline(Options with { Today = Today });
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

    public IReadOnlyList<InputFile> Files => [.. Whole().Select(file => new InputFile(file.Key, file.Value))];

    public SiteBuild Build(SiteOptions? options = null)
    {
        var output = new OutputInMemory();
        var result = new SitePipeline(options ?? Options with { Today = Today }).Run(Files, output, TestContext.Current.CancellationToken);
        return new SiteBuild(result, output.Files);
    }

    public static SiteOptions Options { get; } = new(new DateOnly(2026, 11, 22)) { BaseUrl = new Uri("https://example.org/") };

    /// <summary>The files with what a small site is given besides; the real one has all it needs.</summary>
    private SortedDictionary<string, byte[]> Whole()
    {
        if (isReal)
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

    /// <summary>The text of a built file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes.Span);

    private string Line(Problem problem)
    {
        var position = Result.Sources.TryGetValue(problem.Where.Path, out var source) ? TextPosition.Of(source, problem.Where.Span.Start) : TextPosition.Start;
        var level = problem.Severity == Severity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"{problem.Where.Path}:{position.Line}:{position.Column}: {level} {problem.Rule.Id} {problem.Rule.Name}");
    }
}
