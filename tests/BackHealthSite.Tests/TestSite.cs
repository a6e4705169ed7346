using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>
/// A whole small site in one string: files start with a line `-- path --`. It begins as a clean site with every page it needs and one
/// article each of two topics; the text adds files or replaces them.
/// </summary>
internal sealed class TestSite
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private readonly DateOnly today;

    private TestSite(DateOnly today) => this.today = today;

    /// <summary>The clean site with the files of a text on top.</summary>
    public static TestSite With(string text)
    {
        var site = new TestSite(Options.Today);
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
        var site = new TestSite(RealInput.LastChecked);
        foreach (var file in RealInput.Files())
        {
            site.files[file.Path] = file.Bytes.ToArray();
        }

        site.Add(text);
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

    public IReadOnlyList<InputFile> Files => [.. files.Select(file => new InputFile(file.Key, file.Value))];

    public SiteBuild Build(SiteOptions? options = null)
    {
        var output = new OutputInMemory();
        var result = new SitePipeline(options ?? Options with { Today = today }).Run(Files, output, TestContext.Current.CancellationToken);
        return new SiteBuild(result, output.Files);
    }

    public static SiteOptions Options { get; } = new(new DateOnly(2026, 11, 22)) { BaseUrl = new Uri("https://example.org/") };

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

/// <summary>The real input folder, copied beside the tests.</summary>
internal static class RealInput
{
    public static string Folder => System.IO.Path.Combine(AppContext.BaseDirectory, "input");

    public static string PathOf(string path) => System.IO.Path.Combine(Folder, path);

    /// <summary>The newest day under `checked`: the tests of the real input know no clock, so neither time nor a new article breaks them.</summary>
    public static DateOnly LastChecked { get; } = Files()
        .SelectMany(file => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
        .Where(line => line.StartsWith("checked: ", StringComparison.Ordinal))
        .Max(line => DateOnly.Parse(line["checked: ".Length..].Trim(), CultureInfo.InvariantCulture));

    public static IReadOnlyList<InputFile> Files() => SourceFolder.Read(Folder).Files;
}
