using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>
/// Stands in for the site of the same name: the tests of the registry's rules see the registry alone, so that a mutant is judged in
/// milliseconds.
/// </summary>
internal sealed partial class MarkedSite
{
    private readonly List<string> expected = [];
    private string text = SmallRegistry.Text;

    public static MarkedSite With(string _) => new();

    public MarkedSite Change(string path, string words, string by)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(path == SmallRegistry.Path && at >= 0, $"`{path}` does not say: {words}");
        var changed = new StringBuilder();
        var from = 0;
        var marked = text[..at] + by + text[(at + words.Length)..];
        foreach (Match mark in Mark().Matches(marked))
        {
            changed.Append(marked, from, mark.Index - from);
            from = mark.Index + mark.Length;
            expected.Add(
                $"{changed.ToString().Count(c => c == '\n') + 1}:{changed.Length - changed.ToString().LastIndexOf('\n')} "
                + $"{mark.Groups[1].Value}");
        }

        text = changed.Append(marked, from, marked.Length - from).ToString();
        return this;
    }

    public MarkedSite Expect(string _, string mark)
    {
        expected.Add("1:1 " + mark);
        return this;
    }

    public void Fails(params string[] words)
    {
        var problems = RegistryAlone.ProblemsOf(text);
        Assert.Equal(expected.Order(StringComparer.Ordinal), problems.Select(LineOf).Order(StringComparer.Ordinal));
        foreach (var (word, problem) in words.Zip(problems.Order(Problem.ReadingOrder)))
        {
            Assert.Contains(word, $"{problem.Message} | {problem.Fix}", StringComparison.Ordinal);
        }
    }

    public void IsClean() => Assert.Empty(RegistryAlone.ProblemsOf(text).Select(problem => problem.Message));

    private string LineOf(Problem problem)
    {
        var before = text[..problem.Where.Span.Start];
        return $"{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')} {problem.Rule.Id}";
    }

    [GeneratedRegex("⟪([^⟫]+)⟫")]
    private static partial Regex Mark();
}

/// <summary>The same for tests that give the whole file.</summary>
internal sealed class TestSite
{
    private string text = "";

    public static TestSite With(string _) => new();

    public TestSite WithBytes(string _, byte[] bytes)
    {
        text = Encoding.UTF8.GetString(bytes);
        return this;
    }

    public TestSite Replace(string _, string words, string by)
    {
        Assert.Contains(words, text, StringComparison.Ordinal);
        text = text.Replace(words, by, StringComparison.Ordinal);
        return this;
    }

    public RegistryAlone Inspect() => new(RegistryAlone.ProblemsOf(text));
}

/// <summary>What is wrong with a registry.</summary>
internal sealed record RegistryAlone(IReadOnlyList<Problem> Problems)
{
    /// <summary>What a build of a site has its problems under.</summary>
    public RegistryAlone Result => this;

    public IReadOnlyList<string> Rules => [.. Problems.Select(problem => problem.Rule.Id).Distinct().Order(StringComparer.Ordinal)];

    public Problem Single(string rule) => Assert.Single(Problems, problem => problem.Rule.Id == rule);

    public static IReadOnlyList<Problem> ProblemsOf(string text)
    {
        var problems = new List<Problem>();
        RegistryReader.Read(new SourceFile(SmallRegistry.Path, text), problems);
        return problems;
    }
}
