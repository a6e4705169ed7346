namespace BackHealthSite.Commands;

/// <summary>Ctrl+C while a command runs: asks it to stop instead of ending the process.</summary>
internal sealed class StopKey : IDisposable
{
    private readonly CancellationTokenSource pressed = new();

    public StopKey() => Console.CancelKeyPress += OnPress;

    public CancellationToken Token => pressed.Token;

    /// <summary>The source of the token is left alone: a press may be under way on another thread, and without a timer it holds nothing.</summary>
    public void Dispose() => Console.CancelKeyPress -= OnPress;

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        pressed.Cancel();
    }
}
