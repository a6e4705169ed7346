using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Tests.Publishing.Disk;

/// <summary>A disk that cannot exchange folders, under a process that dies after the first rename of a swap.</summary>
internal sealed class DyingBetweenRenames : IDisk
{
    private readonly LocalDisk disk = new();
    private readonly List<IDisposable> holds = [];
    private bool isDead;

    public DiskEntry Look(string path) => Alive().Look(path);

    public IReadOnlyList<string> NamesIn(string folder) => Alive().NamesIn(folder);

    public IReadOnlyList<string> FilesIn(string folder) => Alive().FilesIn(folder);

    public string Resolve(string path) => Alive().Resolve(path);

    public void CreateFolder(string path) => Alive().CreateFolder(path);

    public void WriteFile(string path, ReadOnlySpan<byte> bytes) => Alive().WriteFile(path, bytes);

    public string ReadText(string path) => Alive().ReadText(path);

    public IDisposable WriteHeld(string path, string text)
    {
        holds.Add(Alive().WriteHeld(path, text));
        return holds[^1];
    }

    public bool IsHeld(string path) => Alive().IsHeld(path);

    public void Move(string from, string to)
    {
        Alive().Move(from, to);
        isDead = true;
        holds.ForEach(hold => hold.Dispose());
    }

    public bool TryExchange(string one, string other) => false;

    public void DeleteFolder(string path) => Alive().DeleteFolder(path);

    private LocalDisk Alive() => isDead ? throw new ProcessDiedException() : disk;
}
