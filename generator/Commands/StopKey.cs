using System.Runtime.InteropServices;

namespace BackHealthSite.Commands;

/// <summary>Ctrl+C while a command runs, or a signal that ends programs: asks it to stop and tidy up instead of ending the process.</summary>
internal sealed class StopKey : IDisposable
{
    private readonly CancellationTokenSource pressed = new();
    private readonly PosixSignalRegistration[] signals;
    private volatile int exitCode = ExitCodes.Cancelled;

    public StopKey()
    {
        Console.CancelKeyPress += OnPress;
        signals = [On(PosixSignal.SIGTERM, ExitCodes.Terminated), On(PosixSignal.SIGHUP, ExitCodes.HungUp)];
    }

    public CancellationToken Token => pressed.Token;

    /// <summary>What a command answers that was stopped: 128 and the number of the signal, as a shell would say of one that it killed.</summary>
    public int ExitCode => exitCode;

    /// <summary>The source of the token is left alone: a press may be under way on another thread, and without a timer it holds nothing.</summary>
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
