using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BackHealthSite;
using BackHealthSite.Commands;
using BackHealthSite.Reporting;

// The process itself: what it is to say goes to its console.
#pragma warning disable RS0030

return OpenFileLimit.IsTooLow() ? ExitCodes.WrongUse : Run(args);

// Kept apart: the parts of the runtime that this needs are loaded only when it is called.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(string[] args)
{
    using var overlong = FileSizeSignal();
    try
    {
        return new CommandLine(Terminal.OfProcess()).Run(args);
    }
    catch (Exception bug) when (bug is not OutOfMemoryException)
    {
        Console.Error.WriteLine(BugReport.Sentence);
        Console.Error.WriteLine(BugReport.Request);
        Console.Error.WriteLine(bug);
        return ExitCodes.Bug;
    }
}

// SIGXFSZ, by which a file that grows over `ulimit -f` ends the process; without it the write fails, and that is told.
[MethodImpl(MethodImplOptions.NoInlining)]
static IDisposable? FileSizeSignal() =>
    OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()
        ? PosixSignalRegistration.Create((PosixSignal)25, signal => signal.Cancel = true)
        : null;
