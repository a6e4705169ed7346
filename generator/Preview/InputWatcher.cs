using System.Diagnostics;

namespace BackHealthSite.Preview;

/// <summary>
/// Waits for changes of the input folder. The system's watcher is quick, but deaf after its folder was deleted or its buffer ran over,
/// and on some shared disks; so a look at the folder, about once a second, has the last word.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    // An editor that saves writes a file beside, then moves it: a few milliseconds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestBurst = TimeSpan.FromSeconds(1);

    // A look may take at most a twentieth of the time, however large the folder.
    private const int LookShare = 20;

    private readonly string folder;
    private readonly SemaphoreSlim hints = new(0);
    private readonly Lock gate = new();
    private FileSystemWatcher? watcher;
    private TimeSpan lookTime;
    private bool disposed;

    public InputWatcher(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Listen();
    }

    /// <summary>How long to rely on the system's watcher before looking at the folder.</summary>
    public TimeSpan BetweenLooks { get; init; } = TimeSpan.FromSeconds(1);

    private TimeSpan UntilNextLook => lookTime * LookShare > BetweenLooks ? lookTime * LookShare : BetweenLooks;

    /// <summary>
    /// Returns after the burst of saves in which the folder got another stamp, or may have; a null stamp asks to try again.
    /// </summary>
    public async Task Change(long? stamp, CancellationToken cancellation)
    {
        while (!await hints.WaitAsync(UntilNextLook, cancellation))
        {
            if (stamp is null || Look() != stamp)
            {
                // The watcher has missed it, so it is deaf.
                Listen();
                break;
            }
        }

        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < LongestBurst && await hints.WaitAsync(Quiet, cancellation))
        {
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        lock (gate)
        {
            disposed = true;
            hints.Dispose();
        }
    }

    private long? Look()
    {
        var start = Stopwatch.GetTimestamp();
        var stamp = FolderStamp.Of(folder);
        lookTime = Stopwatch.GetElapsedTime(start);
        return stamp;
    }

    /// <summary>Starts the system's watcher, again where there was one; where there can be none, the looks alone go on.</summary>
    private void Listen()
    {
        watcher?.Dispose();
        watcher = null;
        FileSystemWatcher? next = null;
        try
        {
            next = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            next.NotifyFilter |= NotifyFilters.Size | NotifyFilters.Attributes;
            next.Created += Hear;
            next.Changed += Hear;
            next.Deleted += Hear;
            next.Renamed += Hear;
            next.Error += (_, _) => Hint();
            next.EnableRaisingEvents = true;
            watcher = next;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            next?.Dispose();
        }
    }

    private void Hear(object sender, FileSystemEventArgs change)
    {
        if (!IsHidden(change.Name) || (change is RenamedEventArgs renamed && !IsHidden(renamed.OldName)))
        {
            Hint();
        }
    }

    private void Hint()
    {
        lock (gate)
        {
            if (!disposed && hints.CurrentCount == 0)
            {
                hints.Release();
            }
        }
    }

    /// <summary>True for what `SourceFolder` does not read, such as an editor's swap file.</summary>
    private static bool IsHidden(string? path) =>
        path is not null && path.Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.'));
}
