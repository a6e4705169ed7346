using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Commands;
using BackHealthSite.Publishing;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract;

/// <summary>The site that `init` makes is clean while its articles are within their dates, and names nothing that is not there.</summary>
[Trait("Takes", "long")]
public sealed partial class StarterBuilds
{
    private static readonly IReadOnlyList<OutputFile> Files = Starter.Of(new DateOnly(2026, 12, 1)).Files;

    private static readonly IReadOnlyList<InputFile> Input =
        [.. Files.Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal))
            .Select(file => new InputFile(file.Path["input/".Length..], file.Bytes))];

    [Fact]
    public void It_has_no_problem_on_the_first_day_and_on_the_last()
    {
        Assert.Empty(Problems(Days("checked").Max()));
        Assert.Empty(Problems(Days("recheck").Min()));
        Assert.NotEmpty(Problems(Days("recheck").Min().AddDays(1)));
    }

    [Fact]
    public void It_asks_search_engines_to_leave_it_out_and_names_nobody()
    {
        Assert.Contains("\nbaseUrl: https://back.example/\n", Text("input/settings.yml"), StringComparison.Ordinal);
        Assert.Contains("\nindexing: off\n", Text("input/settings.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("@", Text("input/pages/about.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_workflows_use_the_actions_that_this_repository_uses()
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Folder, ".github/workflows"))
            .SelectMany(path => Actions(File.ReadAllText(path)));
        var used = Actions(Text(".github/workflows/check.yml")).Concat(Actions(Text(".github/workflows/publish.yml"))).ToList();
        Assert.Equal(6, used.Count);
        Assert.Subset(known.ToHashSet(), used.ToHashSet());
    }

    [Fact]
    public void The_schemas_that_its_editor_looks_for_are_there()
    {
        var named = SchemaPath().Matches(Text(".vscode/settings.json")).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Subset(Files.Select(file => file.Path).ToHashSet(), named.ToHashSet());
    }

    private static IEnumerable<string> Problems(DateOnly today) =>
        new SitePipeline(new SiteOptions(today)).Run(Input, new OutputInMemory(), TestContext.Current.CancellationToken)
            .Problems.Select(problem => $"{problem.Where.Path}: {problem.Rule.Id} {problem.Message}");

    private static IEnumerable<DateOnly> Days(string key) =>
        from file in Input
        from Match day in Regex.Matches(Encoding.UTF8.GetString(file.Bytes.Span), $"(?m)^{key}: (.*)$")
        select DateOnly.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes.Span);

    private static IEnumerable<string> Actions(string workflow) => Action().Matches(workflow).Select(match => match.Value);

    [GeneratedRegex("(?<=uses: )[^@]+@[0-9a-f]{40} # v.*")]
    private static partial Regex Action();

    [GeneratedRegex("\"\\./(\\.vscode/[^\"]+)\"")]
    private static partial Regex SchemaPath();
}
