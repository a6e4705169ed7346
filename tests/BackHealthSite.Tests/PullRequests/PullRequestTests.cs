using System.Text;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.PullRequests;

/// <summary>
/// Pull requests from strangers, from end to end: each is committed on top of the repository's content, the steps of the workflow run,
/// and what they say is held to Expected/NAME.txt: exit code, annotations, summary. With UPDATE_CASES=1 what they say becomes what is expected.
/// </summary>
public sealed partial class PullRequestTests(PullRequestTests.Before before) : IClassFixture<PullRequestTests.Before>
{
    private const string Article = "what-helps/swimming-and-water-exercise.md";

    private static readonly string Folder = Path.Combine(Repository.Folder, "tests", "BackHealthSite.Tests", "PullRequests");

    public static TheoryData<string> Names => [.. PullRequest.All.Select(pullRequest => pullRequest.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gets_the_answer_that_a_newcomer_needs(string name)
    {
        var pullRequest = PullRequest.All.Single(each => each.Name == name);
        using var checkout = before.Checkout.Copy();
        pullRequest.Change(checkout);
        checkout.Commit("change");

        var (exitCode, log, summary) = before.Workflow.Run(checkout);

        Assert.Equal(pullRequest.IsBad, exitCode != 0);
        Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
        Hold(Path.Combine(Folder, "Expected", name + ".txt"), $"exit {exitCode}\n\n{Lasting(log)}\n{Lasting(summary)}");
    }

    [Fact]
    public void A_good_one_waits_for_an_editor_and_for_nothing_else()
    {
        var pullRequest = PullRequest.All.Single(each => each.Name == "a-changed-sentence");
        using var checkout = before.Checkout.Copy();
        Assert.Equal(0, before.Workflow.AskForAnEditor(checkout).ExitCode);
        pullRequest.Change(checkout);

        var (exitCode, log) = before.Workflow.AskForAnEditor(checkout);

        Assert.Equal(1, exitCode);
        Assert.Equal(["BHS340 PageUnread"], Errors().Matches(log).Select(match => match.Value).Distinct());
        checkout.Run(new Dictionary<string, string>(), "dotnet", GeneratorProcess.Assembly, "check", "--accept-words");
        Assert.Equal(0, before.Workflow.AskForAnEditor(checkout).ExitCode);
    }

    [GeneratedRegex("(?<=error )BHS[0-9]+ [A-Za-z]+")]
    private static partial Regex Errors();

    [Fact]
    public void Every_expected_answer_belongs_to_a_pull_request() => Assert.Equal(
        PullRequest.All.Select(each => each.Name).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Folder, "Expected")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    [Fact]
    public void At_least_25_are_bad() => Assert.True(PullRequest.All.Count(each => each.IsBad) >= 25);

    private static void Hold(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Without the numbers that every new article or source changes, and without times.</summary>
    private static string Lasting(string text) =>
        DataLines().Replace(Times().Replace(Counts().Replace(text, "N articles, N pages"), ""), "N").ReplaceLineEndings("\n");

    [GeneratedRegex(@"[0-9]+ articles, [0-9]+ pages")]
    private static partial Regex Counts();

    [GeneratedRegex(@"(?<=_data/(sources\.yml|addresses\.txt)(,line=|,line=[0-9]+,endLine=|\?plain=1#L))[0-9]+|(?<=\[line )[0-9]+(?=, .*_data/(sources\.yml|addresses\.txt))")]
    private static partial Regex DataLines();

    [GeneratedRegex(@" \([0-9.]+ s\)")]
    private static partial Regex Times();

    [GeneratedRegex("^checked: .*", RegexOptions.Multiline)]
    private static partial Regex Checked();

    [GeneratedRegex("^recheck: .*", RegexOptions.Multiline)]
    private static partial Regex Recheck();

    /// <summary>The repository's content as it is before any of the pull requests, with one article more that they may spoil.</summary>
    public sealed class Before : IDisposable
    {
        public Before()
        {
            // The article is a published one: its addresses are on the list of those that may not break.
            var (exitCode, output, _) = Checkout.Run(new Dictionary<string, string>(), "dotnet", GeneratorProcess.Assembly, "check", "--accept-urls", "--accept-words");
            Assert.True(exitCode == 0, output);
            Checkout.Commit("addresses");
        }

        internal Checkout Checkout { get; } = Checkout.Begin(
            RealInput.Files().Select(file => (file.Path, OfTheDay(file.Bytes.ToArray())))
                .Append((Article, File.ReadAllBytes(Path.Combine(Folder, Path.GetFileName(Article))))));

        internal CheckWorkflow Workflow { get; } = new();

        /// <summary>An article with dates around the day of the tests: whoever checks one of the real articles changes no expected answer.</summary>
        private static byte[] OfTheDay(byte[] file)
        {
            var text = Encoding.UTF8.GetString(file);
            return text.StartsWith("---\n", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Recheck().Replace(Checked().Replace(text, "checked: 2026-11-22", 1), "recheck: 2027-11-22", 1)) : file;
        }

        public void Dispose()
        {
            Checkout.Dispose();
            Workflow.Dispose();
        }
    }
}
