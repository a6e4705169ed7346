using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.PullRequests;

/// <summary>
/// Pull requests from strangers, from end to end: each is committed on top of a library, the steps of the workflow run, and what they
/// say is held to Expected/NAME.txt: exit code, annotations, summary. With UPDATE_CASES=1 what they say becomes what is expected.
/// </summary>
[Trait("Starts", "processes")]
public abstract partial class PullRequestAnswers(BeforePullRequests before)
{
    internal static string Folder { get; } = Path.Combine(Repository.Folder, "tests", "BackHealthSite.Tests", "PullRequests");

    private protected BeforePullRequests Before { get; } = before;

    private protected static TheoryData<string> NamesOf(IEnumerable<PullRequest> pullRequests) =>
        [.. pullRequests.Select(each => each.Name)];

    /// <summary>The pull request gets the answer that a newcomer needs.</summary>
    private protected void Judge(string name)
    {
        var pullRequest = PullRequest.All.Single(each => each.Name == name);
        using var checkout = Before.Copy();
        pullRequest.Change(checkout);
        checkout.Commit("change");

        var (exitCode, log, summary) = Before.Workflow.Run(checkout);

        Assert.Equal(pullRequest.IsBad, exitCode != 0);
        Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
        Hold(Path.Combine(Folder, "Expected", name + ".txt"), $"exit {exitCode}\n\n{Lasting(log)}\n{Lasting(summary)}");
    }

    private static void Hold(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Without times, and without the number of pages, which every kind of page that is added changes.</summary>
    private static string Lasting(string text) => Times().Replace(Pages().Replace(text, "N pages"), "").ReplaceLineEndings("\n");

    [GeneratedRegex("(?<=[0-9]+ articles, )[0-9]+ pages")]
    private static partial Regex Pages();

    [GeneratedRegex(@" \([0-9.]+ s\)")]
    private static partial Regex Times();
}

/// <summary>Those that touch the warning cards.</summary>
public sealed class PullRequestsOnCards(BeforePullRequests before) : PullRequestAnswers(before)
{
    public static TheoryData<string> Names => NamesOf(PullRequest.OnCards);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_the_answer_that_a_newcomer_needs(string name) => Judge(name);
}

/// <summary>Those that touch what an article says, its sources and its links.</summary>
public sealed class PullRequestsOnWords(BeforePullRequests before) : PullRequestAnswers(before)
{
    public static TheoryData<string> Names => NamesOf(PullRequest.OnWords);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_the_answer_that_a_newcomer_needs(string name) => Judge(name);
}

/// <summary>Those that touch front matter, and one that is good.</summary>
public sealed partial class PullRequestsOnFrontMatter(BeforePullRequests before) : PullRequestAnswers(before)
{
    public static TheoryData<string> Names => NamesOf([PullRequest.Good, .. PullRequest.OnFrontMatter]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_the_answer_that_a_newcomer_needs(string name) => Judge(name);

    [Fact]
    public void A_good_one_waits_for_an_editor_and_for_nothing_else()
    {
        using var checkout = Before.Copy();
        Assert.Equal(0, Before.Workflow.AskForAnEditor(checkout).ExitCode);
        PullRequest.Good.Change(checkout);

        var (exitCode, log) = Before.Workflow.AskForAnEditor(checkout);

        Assert.Equal(1, exitCode);
        Assert.Equal(["BHS340 PageUnread"], Errors().Matches(log).Select(match => match.Value).Distinct());
        CheckWorkflow.RunGenerator(checkout, "check", "--accept-words");
        Assert.Equal(0, Before.Workflow.AskForAnEditor(checkout).ExitCode);
    }

    [GeneratedRegex("(?<=error )BHS[0-9]+ [A-Za-z]+")]
    private static partial Regex Errors();
}

/// <summary>Those that move, add or delete files.</summary>
public sealed class PullRequestsOnFiles(BeforePullRequests before) : PullRequestAnswers(before)
{
    public static TheoryData<string> Names => NamesOf(PullRequest.OnFiles);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_the_answer_that_a_newcomer_needs(string name) => Judge(name);

    [Theory]
    [InlineData("no", "input/index.md")]
    [InlineData("no", "input/index.md", "input/_data/notes.yml")]
    [InlineData("yes", "input/_data/red-flags.yml")]
    [InlineData("yes", "README.md")]
    [InlineData("yes", "input/index.md", "generator/Program.cs")]
    public void Only_a_change_of_more_than_articles_waits_for_the_tests(string waits, params string[] paths)
    {
        using var checkout = Before.Copy();
        foreach (var path in paths)
        {
            checkout.Write(path, "Other words.\n");
        }

        checkout.Commit("change");
        Assert.Equal($"code={waits}\n", CheckWorkflow.Changes(checkout));
    }
}

/// <summary>The pull requests and the answers on file are the same ones, and enough.</summary>
public sealed class PullRequestListTests
{
    [Fact]
    public void Every_expected_answer_belongs_to_a_pull_request() => Assert.Equal(
        PullRequest.All.Select(each => each.Name).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(PullRequestAnswers.Folder, "Expected"))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)!);

    [Fact]
    public void At_least_25_are_bad() => Assert.True(PullRequest.All.Count(each => each.IsBad) >= 25);
}
