using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests;

/// <summary>Reads the marks in the text of a test site.</summary>
internal static partial class MarkedText
{
    /// <summary>The files of a text in which each begins with a line `-- path --`.</summary>
    public static IEnumerable<(string Path, string Content)> Files(string text)
    {
        var parts = FileLine().Split(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            yield return (parts[i], parts[i + 1].TrimEnd('\n') + "\n");
        }
    }

    /// <summary>The text without its marks; each becomes a line as <see cref="SiteBuild.Problems" /> writes them.</summary>
    public static string Unmark(string path, string marked, List<string> expected)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, from, mark.Index - from);
            from = mark.Index + mark.Length;
            var before = text.ToString();
            var line = before.Count(c => c == '\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            expected.Add(Line(path, line, column, mark.Groups[1].Value));
        }

        return text.Append(marked, from, marked.Length - from).ToString();
    }

    /// <summary>The line of a problem: `path:line:column: level id name`.</summary>
    public static string Line(string path, int line, int column, string mark)
    {
        var words = mark.Split(' ');
        var level = words.Length == 1 ? "error" : words[0];
        var rule = Assert.Single(RuleList.All, rule => rule.Id == words[^1]);
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:{column}: {level} {rule.Id} {rule.Name}");
    }

    [GeneratedRegex("^-- (.+) --\n", RegexOptions.Multiline)]
    private static partial Regex FileLine();

    [GeneratedRegex("⟪([^⟫]+)⟫")]
    private static partial Regex Mark();
}

/// <summary>The parts of the article that most tests change.</summary>
internal static class MarkedArticle
{
    public const string Path = "causes/strain.md";

    public const string Matter = """
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        """;

    public static string Of(string matter, string body) => $"-- {Path} --\n---\n{matter.TrimEnd('\n')}\n---\n{body}\n";

    public static string BodyWith(string words) => $"""
        A strain is a pulled muscle. It heals by itself.

        ::: red-flags
        :::

        ## What it is

        A muscle is pulled [@good-one] [@good-two].

        {words}
        """;
}
