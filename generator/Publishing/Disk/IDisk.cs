namespace BackHealthSite.Publishing.Disk;

/// <summary>What lies at a path.</summary>
internal enum DiskEntry
{
    Nothing,
    File,
    Folder,
    Link,
}

/// <summary>
/// The few things publishing asks of a disk; each may fail with an <see cref="IOException" />
/// or an <see cref="UnauthorizedAccessException" />.
/// </summary>
internal interface IDisk
{
    DiskEntry Look(string path);

    /// <summary>The names in a folder, in ordinal order.</summary>
    IReadOnlyList<string> NamesIn(string folder);

    /// <summary>The files in a folder and the folders below it, with `/` between names; a link is a file, wherever it leads.</summary>
    IReadOnlyList<string> FilesIn(string folder);

    /// <summary>The full path with every symbolic link on the way followed; the end need not exist.</summary>
    string Resolve(string path);

    /// <summary>Makes a folder and those it lies in; one that exists is fine.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a new file; one that exists is refused.</summary>
    void WriteFile(string path, ReadOnlySpan<byte> bytes);

    string ReadText(string path);

    /// <summary>Writes a new file and holds it until disposed, or until the process ends in whatever way.</summary>
    IDisposable WriteHeld(string path, string text);

    /// <summary>True while a process holds the file.</summary>
    bool IsHeld(string path);

    /// <summary>Renames a folder; the new name must be free.</summary>
    void Move(string from, string to);

    /// <summary>Swaps two folders in one step; false where the system cannot.</summary>
    bool TryExchange(string one, string other);

    /// <summary>Deletes a folder with all it holds; nothing there is fine.</summary>
    void DeleteFolder(string path);
}
