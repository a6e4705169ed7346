using System.Diagnostics;
using BackHealthSite.Commands;

namespace BackHealthSite.Tests;

/// <summary>
/// The generator as its users run it, in a folder of its own: in this process, where its commands have a terminal of the test's;
/// in a process of its own where a test is about processes.
/// </summary>
internal sealed class GeneratorProcess : IDisposable
{
    /// <summary>The program for the .NET runtime.</summary>
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "backhealth.dll");

    /// <summary>
    /// The native executable of the same code, where `tests/run.sh` has built one: it starts ten times as fast. Null where only the .NET
    /// runtime can run it.
    /// </summary>
    public static string? Native { get; } = Environment.GetEnvironmentVariable("BACKHEALTH_NATIVE") is { Length: > 0 } path ? path : null;

    private readonly DateOnly day;

    public GeneratorProcess(TestSite? site = null)
    {
        day = site?.Today ?? TestSite.Options.Today;
        Folder = Directory.CreateTempSubdirectory("backhealth-test-").FullName;
        foreach (var file in site?.Files ?? [])
        {
            var path = InFolder("input/" + file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }

    public string Folder { get; }

    /// <summary>
    /// The program that a process of its own runs; a copy may lie where everybody can read it. Null takes the native one where there is
    /// one.
    /// </summary>
    public string? Program { get; init; }

    /// <summary>A command that starts the generator, such as one that takes rights away first; that needs a process of its own.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    public string InFolder(string path) => Path.Combine(Folder, path);

    public ProcessOutcome Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public ProcessOutcome Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        if (Program is not null || Through.Count > 0)
        {
            return RunProcess(environment, arguments);
        }

        var terminal = Terminal(TestContext.Current.CancellationToken) with { Variable = environment.GetValueOrDefault };
        var code = new CommandLine(terminal).Run(arguments);
        return new ProcessOutcome(code, terminal.Out.ToString()!, terminal.Error.ToString()!);
    }

    /// <summary>A terminal in the folder, whose commands stop when the token says so.</summary>
    public Terminal Terminal(CancellationToken stop) =>
        new(new StringWriter(), new StringWriter(), Folder) { Today = day, Stop = () => StopKey.Of(stop) };

    /// <summary>The same in a process of its own, in which everything is as its users have it.</summary>
    public ProcessOutcome RunProcess(params string[] arguments) => RunProcess(new Dictionary<string, string>(), arguments);

    public ProcessOutcome RunProcess(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessOutcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts the generator and leaves it running.</summary>
    public Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        string[] program = Program is null && Native is not null ? [Native] : ["dotnet", Program ?? Assembly];
        string[] command = [.. Through, .. program, .. arguments, .. DayFor(arguments)];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>The files under the output folder with their bytes in base 64, in path order.</summary>
    public IReadOnlyDictionary<string, string> Output(string folder = "output") =>
        Directory.Exists(InFolder(folder))
            ? Directory.EnumerateFiles(InFolder(folder), "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(InFolder(folder), path), path => Convert.ToBase64String(File.ReadAllBytes(path)))
            : new Dictionary<string, string>();

    /// <summary>
    /// The day of the tests, where a verb that looks at dates is given no other: what is clean today would be overdue some day.
    /// </summary>
    private string[] DayFor(string[] arguments)
    {
        var looksAtDates = arguments is []
            || arguments[0] is "build" or "check" or "list" or "review" or "approve"
            || arguments[0].StartsWith("--", StringComparison.Ordinal);
        return looksAtDates && !arguments.Any(argument => argument.StartsWith("--today", StringComparison.Ordinal))
            ? ["--today", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]
            : [];
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}

/// <summary>What a process answered.</summary>
internal sealed record ProcessOutcome(int ExitCode, string Output, string Errors)
{
    /// <summary>All that a user sees.</summary>
    public string Said => Output + Errors;
}
