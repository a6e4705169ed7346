using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The input folder on disk, read once and whole.</summary>
internal static class SourceFolder
{
    /// <summary>
    /// Every file of the folder in path order. Names that begin with `.` are skipped; symbolic links are never followed.
    /// </summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = new List<InputFile>();
        var problems = new List<Problem>();
        ReadInto(new DirectoryInfo(root), "", files, problems);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return (files, problems);
    }

    private static void ReadInto(DirectoryInfo folder, string prefix, List<InputFile> files, List<Problem> problems)
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
            else if (entry is DirectoryInfo child)
            {
                ReadInto(child, path + "/", files, problems);
            }
            else
            {
                files.Add(new InputFile(path, ReadBytes((FileInfo)entry, SiteSources.MostBytesOf(path))));
            }
        }
    }

    /// <summary>The bytes of a file, cut one byte past the limit of its kind: enough to see that it is too large.</summary>
    private static byte[] ReadBytes(FileInfo file, int most)
    {
        if (most == 0)
        {
            return [];
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[Math.Min(stream.Length, most)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
