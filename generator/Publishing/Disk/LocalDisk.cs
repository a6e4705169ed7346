using System.IO.Enumeration;
using System.Text;

namespace BackHealthSite.Publishing.Disk;

/// <summary>The disk of this machine.</summary>
internal sealed class LocalDisk : IDisk
{
    private const int LinksOnOnePath = 40;

    public DiskEntry Look(string path)
    {
        var info = new FileInfo(path);
        if (info.LinkTarget is not null)
        {
            return DiskEntry.Link;
        }

        return Directory.Exists(path) ? DiskEntry.Folder : info.Exists ? DiskEntry.File : DiskEntry.Nothing;
    }

    public IReadOnlyList<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> FilesIn(string folder)
    {
        var start = folder.Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
        return [.. new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
        }];
    }

    public string Resolve(string path) => Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), LinksOnOnePath);

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        // Not Create, for which .NET empties the file it has just made: ext4 then puts each file on the disk as it is closed.
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    public string ReadText(string path) => File.ReadAllText(path);

    public IDisposable WriteHeld(string path, string text)
    {
        // FileShare.None is an advisory lock (flock) on Unix: the system drops it when the process dies.
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Move(string from, string to) => Directory.Move(from, to);

    public bool TryExchange(string one, string other) => FolderExchange.Try(one, other);

    public void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string Resolve(string full, int linksLeft)
    {
        if (linksLeft == 0)
        {
            throw new IOException($"Too many symbolic links on the way to '{full}'.");
        }

        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var folder = Resolve(parent, linksLeft);
        var here = Path.Combine(folder, Path.GetFileName(full));
        return new FileInfo(here).LinkTarget is { } target
            ? Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, folder)), linksLeft - 1)
            : here;
    }
}
