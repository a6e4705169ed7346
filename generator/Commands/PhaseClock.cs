using System.Diagnostics;
using System.Globalization;

namespace BackHealthSite.Commands;

/// <summary>
/// Times the phases of a build, and tells what it allocated, for whoever asks with `BACKHEALTH_PHASES=1`; the pipeline itself has no clock.
/// </summary>
internal sealed class PhaseClock : IProgress<BuildPhase>
{
    private readonly Stopwatch watch = new();
    private readonly TextWriter console;
    private BuildPhase current;

    private PhaseClock(TextWriter console) => this.console = console;

    /// <summary>A clock, or null where nobody asked.</summary>
    public static PhaseClock? IfAsked(Terminal terminal) =>
        terminal.Variable("BACKHEALTH_PHASES") == "1" ? new PhaseClock(terminal.Error) : null;

    /// <summary>Ends the phase before and begins this one.</summary>
    public void Report(BuildPhase phase)
    {
        Stop();
        current = phase;
        watch.Restart();
    }

    /// <summary>Ends the last phase, and tells what the run has allocated.</summary>
    public void End()
    {
        Stop();
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {GC.GetTotalAllocatedBytes()} bytes"));
    }

    private void Stop()
    {
        if (watch.IsRunning)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"phase {current} {watch.Elapsed.TotalMilliseconds:F1} ms"));
            watch.Reset();
        }
    }
}
