using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The input folder on disk, read whole.</summary>
internal static class SourceFolder
{
    /// <summary>As the FAT file system has it, and as long again.</summary>
    private static readonly TimeSpan CoarsestTick = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Every file of the folder in path order. Names that begin with `.` are skipped; symbolic links are never followed.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="earlier">The files that were read before; null for whoever reads once.</param>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) Read(string folder, BuildMemory? earlier = null)
    {
        var memory = earlier ?? BuildMemory.None;
        var root = Path.GetFullPath(folder);
        var found = new List<(string Path, FileInfo File)>();
        var problems = new List<Problem>();
        Look(new DirectoryInfo(root), "", found, problems);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var newest = earlier is not null && found.Count > 0 ? found.Max(entry => entry.File.LastWriteTimeUtc) : default;
        List<InputFile> files =
        [
            .. found.Select(entry => memory.Of(
                BuildStep.File,
                entry.Path,
                () => BasisOf(entry.File, newest),
                () => new InputFile(entry.Path, ReadBytes(entry.File, SiteSources.MostBytesOf(entry.Path))))),
        ];
        memory.LetGo(BuildStep.File);
        return (files, problems);
    }

    /// <summary>
    /// What tells without reading that a file has changed. Two saves in one tick of a disk's clock leave the same time, so that a file
    /// which may have been saved again just after it was read is not relied on; the time of the newest file stands for a clock.
    /// </summary>
    private static Basis BasisOf(FileInfo file, DateTime newest)
    {
        var isSettled = newest - file.LastWriteTimeUtc > CoarsestTick;
        return new Basis(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc, isSettled ? null : new object());
    }

    private static void Look(DirectoryInfo folder, string prefix, List<(string Path, FileInfo File)> found, List<Problem> problems)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                problems.Add(FileOutsideInput.At(path));
            }
            else if (entry.Name.Contains('\uFFFD'))
            {
                problems.Add(FileNameUnreadable.At(path));
            }
            else if (entry is DirectoryInfo child)
            {
                Look(child, path + "/", found, problems);
            }
            else
            {
                found.Add((path, (FileInfo)entry));
            }
        }
    }

    /// <summary>The bytes of a file, cut one byte past the limit of its kind: enough to see that it is too large.</summary>
    private static byte[] ReadBytes(FileInfo file, int most)
    {
        // A pipe has no length and would never end; what is empty needs no reading.
        if (most == 0 || file.Length == 0)
        {
            return [];
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[Math.Min(stream.Length, most)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
