using BackHealthSite.Reporting;
using BackHealthSite.Source;
using Spectre.Console;

namespace BackHealthSite.Commands;

/// <summary>Where a command is run and whom it talks to: a process at a console, or a test.</summary>
/// <param name="Out">What the command answers.</param>
/// <param name="Error">What it says besides.</param>
/// <param name="Folder">The whole path of the folder that paths are meant from.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>The day that it is where nobody names another.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>A variable of the environment; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What shows colours and moving lines; null where the answer goes to a file or to another program.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>Begins to listen for whoever wants to stop the command.</summary>
    public Func<StopKey> Stop { get; init; } = () => StopKey.Of(CancellationToken.None);

    /// <summary>The console of this process: the one place that knows console, clock, folder and variables.</summary>
#pragma warning disable RS0030
    public static Terminal OfProcess() => new(new StandardOutput(Console.Out), Console.Error, Environment.CurrentDirectory)
    {
        Today = DateOnly.FromDateTime(DateTime.Today),
        Variable = Environment.GetEnvironmentVariable,
        Screen = Console.IsOutputRedirected ? null : AnsiConsole.Console,
        Stop = StopKey.OfProcess,
    };
#pragma warning restore RS0030

    /// <summary>How the program is started here: from its sources where they lie in the folder, else by its name.</summary>
    public string Program =>
        File.Exists(At(Path.Combine("generator", "Program.cs")).Place) ? "dotnet run --project generator -c Release --" : "backhealth";

    public GivenPath At(string path) => new(path, Folder);

    /// <summary>Says a sentence beside the answer, fit to be shown.</summary>
    public void Say(string words) => Error.WriteLine(PrintableText.OfLine(words));

    /// <summary>Says what was wrong with the request.</summary>
    public int Refuse(string reason)
    {
        Say(reason);
        return ExitCodes.WrongUse;
    }
}
