using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Editors;

/// <summary>The problem matcher of the check task reads the lines that the report writes.</summary>
public sealed class TaskTests
{
    [Fact]
    public void Every_problem_of_a_report_is_marked_at_its_place_and_nothing_else_is()
    {
        var site = TestSite.With("-- notes.txt --\nNot a page.")
            .Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#")
            .Replace("symptoms/stiffness.md", "::: red-flags\n:::\n", "");
        var result = site.Build().Result;
        var report = ProblemReport.Of(
            result.Problems,
            result.Sources,
            new ShownPaths(new GivenPath("input", "/home/me/site")),
            new BuildCounts(2, 0));
        var marks = TextReporter.Text(report).Split('\n').Select(line => Pattern().Match(line)).Where(match => match.Success).ToList();

        Assert.Equal(
            report.Problems.Select(problem => (
                problem.Path,
                Number(problem.Start.Line),
                Number(problem.Start.Column),
                problem.Level,
                $"{problem.Rule.Id} {problem.Rule.Name}",
                problem.Message)),
            marks.Select(mark => (
                Part(mark, "file"),
                Part(mark, "line"),
                Part(mark, "column"),
                Part(mark, "severity"),
                Part(mark, "code"),
                Part(mark, "message"))));
        Assert.Contains(report.Problems, problem => problem.IsError);
        Assert.Contains(report.Problems, problem => !problem.IsError);
    }

    [Theory]
    [InlineData("  | input/causes/strain.md:1:1: error in a quoted line")]
    [InlineData("  fix: Did you mean `stiffness`?")]
    [InlineData("2 articles, 23 pages, 1 error, 0 warnings (0.10 s)")]
    public void Other_lines_are_no_problems(string line) => Assert.DoesNotMatch(Pattern(), line);

    [Theory]
    [InlineData("check")]
    [InlineData("preview")]
    public void Each_task_runs_its_verb(string verb)
    {
        var task = Tasks().RootElement.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("label").GetString() == verb);
        Assert.Equal(
            ["run", "--project", "generator", "-c", "Release", "--", verb],
            task.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()));
    }

    private static string Part(Match mark, string name) => mark.Groups[Matcher().GetProperty(name).GetInt32()].Value;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Regex Pattern() => new(Matcher().GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);

    private static JsonElement Matcher() =>
        Tasks().RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");

    private static JsonDocument Tasks() => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Folder, ".vscode", "tasks.json")));
}
