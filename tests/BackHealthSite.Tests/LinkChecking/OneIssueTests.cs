using System.Diagnostics;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>The script that keeps one issue, run with a `gh` that only writes down what it is asked.</summary>
[Trait("Takes", "long")]
public sealed class OneIssueTests : IDisposable
{
    private const string Title = "Links to other sites are broken";

    private readonly TemporaryFolder folder = new();

    public OneIssueTests()
    {
        folder.WriteFile("bin/gh", """
            #!/usr/bin/env bash
            case "$1 $2" in
              "issue list") cat "$ISSUES" ;;
              *) printf '%s|' "$@" >> "$ASKED"; echo >> "$ASKED" ;;
            esac
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.At("bin/gh"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_issue_is_opened_with_its_label() => Assert.Equal(
        [
            "label|create|links|--description|Found by a weekly check|--force|",
            $"issue|create|--label|links|--title|{Title}|--body-file|body.md|",
        ],
        Asked("open", "[]"));

    [Fact]
    public void An_open_issue_is_written_anew() =>
        Assert.Equal(["issue|edit|7|--body-file|body.md|"], Asked("open", Issue(7, Title, "OPEN")));

    [Fact]
    public void A_closed_issue_is_opened_again() =>
        Assert.Equal(["issue|edit|7|--body-file|body.md|", "issue|reopen|7|"], Asked("open", Issue(7, Title, "CLOSED")));

    [Fact]
    public void An_open_issue_is_closed_when_all_is_well() =>
        Assert.Equal(["issue|close|7|--comment|The last check found nothing to do.|"], Asked("close", Issue(7, Title, "OPEN")));

    [Theory]
    [InlineData("CLOSED")]
    [InlineData(null)]
    public void There_is_nothing_to_close_where_none_is_open(string? state) =>
        Assert.Empty(Asked("close", state is null ? "[]" : Issue(7, Title, state)));

    [Fact]
    public void Of_several_the_oldest_counts_and_another_title_is_another_issue() => Assert.Equal(
        ["issue|edit|5|--body-file|body.md|"],
        Asked(
            "open",
            $"[{Issue(9, Title, "OPEN")[1..^1]},{Issue(3, "Links to $(touch hacked)", "OPEN")[1..^1]},{Issue(5, Title, "OPEN")[1..^1]}]"));

    private static string Issue(int number, string title, string state) =>
        $$"""[{"number":{{number}},"title":"{{title}}","state":"{{state}}"}]""";

    /// <summary>What the script asks GitHub to change, each command a line, its words ended by a bar.</summary>
    private string[] Asked(string wanted, string issues)
    {
        folder.WriteFile("issues.json", issues);
        folder.WriteFile("asked.txt", "");
        var start = new ProcessStartInfo(
            "bash",
            [Path.Combine(Repository.Folder, ".github/scripts/one-issue.sh"), wanted, "links", Title, "body.md"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = folder.At("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["ISSUES"] = folder.At("issues.json");
        start.Environment["ASKED"] = folder.At("asked.txt");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, errors));
        return File.ReadAllLines(folder.At("asked.txt"));
    }
}
