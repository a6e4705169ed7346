namespace BackHealthSite.Preview;

/// <summary>What a look at the names, sizes and times of all files in a folder says of it, without reading any.</summary>
internal static class FolderStamp
{
    /// <summary>Another number when anything has changed; null where the folder can't be looked through.</summary>
    public static long? Of(string folder)
    {
        try
        {
            return Sum(new DirectoryInfo(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A sum, since a disk may list its files in any order. Links are not followed, hidden names not read: see `SourceFolder`.</summary>
    private static long Sum(DirectoryInfo folder)
    {
        var sum = 0L;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            sum += HashCode.Combine(entry.FullName, entry.Attributes);
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                continue;
            }

            // A folder's own time changes with hidden names, too.
            sum += entry is FileInfo file ? HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc) : Sum((DirectoryInfo)entry);
        }

        return sum;
    }
}
