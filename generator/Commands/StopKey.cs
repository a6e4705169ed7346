namespace BackHealthSite.Commands;

/// <summary>Ctrl+C while a command runs: asks it to stop instead of ending the process.</summary>
internal sealed class StopKey : IDisposable
{
    private readonly CancellationTokenSource pressed = new();

    public StopKey() => Console.CancelKeyPress += OnPress;

    public CancellationToken Token => pressed.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnPress;
        pressed.Dispose();
    }

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        pressed.Cancel();
    }
}
