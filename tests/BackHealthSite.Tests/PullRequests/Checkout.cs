using System.Diagnostics;
using System.Text;

namespace BackHealthSite.Tests.PullRequests;

/// <summary>A copy of the repository's content under git, in which a stranger changes something and sends it.</summary>
internal sealed class Checkout : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly string parent;

    private Checkout(string parent) => this.parent = parent;

    /// <summary>The working folder, as the runner checks it out.</summary>
    public string Folder => Path.Combine(parent, "site");

    /// <summary>The state before any pull request: a library with one article more, which a test may spoil.</summary>
    public static Checkout Begin(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var checkout = new Checkout(Directory.CreateTempSubdirectory("backhealth-pull-request-").FullName);
        foreach (var (path, bytes) in files)
        {
            checkout.Write("input/" + path, bytes);
        }

        checkout.Git("init", "--quiet", "--initial-branch=main");
        checkout.Commit("before");
        return checkout;
    }

    /// <summary>The same state in a folder of its own.</summary>
    public Checkout Copy()
    {
        var copy = new Checkout(Directory.CreateTempSubdirectory("backhealth-pull-request-").FullName);
        RunIn(parent, NoVariables, "cp", "-R", Folder, copy.Folder);
        return copy;
    }

    public string Read(string path) => File.ReadAllText(InFolder(path));

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(InFolder(path))!);
        File.WriteAllBytes(InFolder(path), bytes);
    }

    /// <summary>Replaces words in one file; they must stand there.</summary>
    public void Replace(string path, string words, string by)
    {
        var text = Read(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(path, text.Replace(words, by, StringComparison.Ordinal));
    }

    public void Move(string from, string to) => File.Move(InFolder(from), InFolder(to));

    public void Delete(string path) => File.Delete(InFolder(path));

    public void Link(string path, string target) => File.CreateSymbolicLink(InFolder(path), target);

    public void Commit(string message)
    {
        Git("add", "--all");
        Git(
            "-c",
            "user.name=Stranger",
            "-c",
            "user.email=stranger@example.org",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--message",
            message);
    }

    /// <summary>Runs a command here and gives what it printed and its exit code.</summary>
    public (int ExitCode, string Output, string Errors) Run(IReadOnlyDictionary<string, string> environment, params string[] command) =>
        RunIn(Folder, environment, command);

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private string InFolder(string path) => Path.Combine(Folder, path);

    private void Git(params string[] arguments)
    {
        var (exitCode, _, errors) = RunIn(Folder, NoVariables, ["git", .. arguments]);
        Assert.True(exitCode == 0, errors);
    }

    private static (int ExitCode, string Output, string Errors) RunIn(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
