// The key of a console is heard through it.
#pragma warning disable RS0030

using System.Runtime.InteropServices;

namespace BackHealthSite.Commands;

/// <summary>
/// Ctrl+C while a command runs, or a signal that ends programs: asks it to stop and tidy up instead of ending the process.
/// </summary>
internal sealed class StopKey : IDisposable
{
    private readonly CancellationTokenSource pressed;
    private readonly List<PosixSignalRegistration> signals = [];
    private volatile int exitCode = ExitCodes.Cancelled;

    private StopKey(CancellationToken other) => pressed = CancellationTokenSource.CreateLinkedTokenSource(other);

    public CancellationToken Token => pressed.Token;

    /// <summary>
    /// What a command answers that was stopped: 128 and the number of the signal, as a shell would say of one that it killed.
    /// </summary>
    public int ExitCode => exitCode;

    /// <summary>Whoever holds the token stops the command.</summary>
    public static StopKey Of(CancellationToken token) => new(token);

    /// <summary>The key and the signals of this process.</summary>
    public static StopKey OfProcess()
    {
        var stop = new StopKey(CancellationToken.None);
        Console.CancelKeyPress += stop.OnPress;
        stop.signals.AddRange([stop.On(PosixSignal.SIGTERM, ExitCodes.Terminated), stop.On(PosixSignal.SIGHUP, ExitCodes.HungUp)]);
        return stop;
    }

    /// <summary>
    /// The source of the token is left alone: a press may be under way on another thread, and without a timer it holds nothing.
    /// </summary>
    public void Dispose()
    {
        Console.CancelKeyPress -= OnPress;
        foreach (var signal in signals)
        {
            signal.Dispose();
        }
    }

    private PosixSignalRegistration On(PosixSignal signal, int code) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        exitCode = code;
        pressed.Cancel();
    });

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        pressed.Cancel();
    }
}
