using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Tests.Publishing.Disk;

/// <summary>How a disk goes wrong at one of its calls.</summary>
public enum Failure
{
    /// <summary>The call fails, later ones work.</summary>
    Once,

    /// <summary>The call and the next one fail, such as a rename and the attempt to take back the one before it; later ones work.</summary>
    Twice,

    /// <summary>From this call on all fail, as on a full disk; deleting and putting back fail, too.</summary>
    FromThenOn,

    /// <summary>The process dies at the call.</summary>
    Death,
}

/// <summary>The process dies: nothing may catch it.</summary>
public sealed class ProcessDiedException : Exception;

/// <summary>A real disk that goes wrong at its n-th call.</summary>
internal sealed class FailingDisk(int failAt, Failure failure, bool canExchange) : IDisk
{
    private readonly LocalDisk disk = new();
    private readonly List<IDisposable> holds = [];
    private int calls;

    public bool HasFailed => calls >= failAt;

    public DiskEntry Look(string path) => Count(() => disk.Look(path));

    public IReadOnlyList<string> NamesIn(string folder) => Count(() => disk.NamesIn(folder));

    public IReadOnlyList<string> FilesIn(string folder) => Count(() => disk.FilesIn(folder));

    public string Resolve(string path) => Count(() => disk.Resolve(path));

    public void CreateFolder(string path) => Count(() => disk.CreateFolder(path));

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        Count(() => disk.WriteFile(path, copy));
    }

    public string ReadText(string path) => Count(() => disk.ReadText(path));

    public IDisposable WriteHeld(string path, string text) => Count(() =>
    {
        var hold = disk.WriteHeld(path, text);
        holds.Add(hold);
        return hold;
    });

    public bool IsHeld(string path) => Count(() => disk.IsHeld(path));

    public void Move(string from, string to) => Count(() => disk.Move(from, to));

    public bool TryExchange(string one, string other) => Count(() => canExchange && disk.TryExchange(one, other));

    public void DeleteFolder(string path) => Count(() => disk.DeleteFolder(path));

    private void Count(Action call) => Count(() =>
    {
        call();
        return 0;
    });

    private T Count<T>(Func<T> call)
    {
        calls++;
        var fails = failure switch
        {
            Failure.Once => calls == failAt,
            Failure.Twice => calls == failAt || calls == failAt + 1,
            _ => calls >= failAt,
        };
        if (!fails)
        {
            return call();
        }

        if (failure != Failure.Death)
        {
            throw new IOException("the disk failed");
        }

        // What the system does for a process that dies.
        holds.ForEach(hold => hold.Dispose());
        throw new ProcessDiedException();
    }
}
