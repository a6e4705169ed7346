using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Publishing;

/// <summary>The folder that a site goes to: as the user wrote it, and as the disk knows it.</summary>
internal sealed record OutputPlace(string Shown, string Folder)
{
    // File names differ by case on Linux only.
    private static readonly StringComparison SameName =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public string Name => Path.GetFileName(Folder);

    public string Parent => Path.GetDirectoryName(Folder)!;

    /// <summary>The place, or a refusal where it and the input folder would swallow each other.</summary>
    public static OutputPlace Find(IDisk disk, string outputPath, string inputPath)
    {
        if (outputPath.Length == 0 || outputPath.Contains('\0', StringComparison.Ordinal))
        {
            throw new OutputRefusedException("The output folder has no name. Choose one with --output.");
        }

        if (disk.Look(Path.TrimEndingDirectorySeparator(outputPath)) == DiskEntry.Link)
        {
            throw new OutputRefusedException(
                $"The output `{outputPath}` is a symbolic link, which a build could not replace. Name the folder itself with --output.");
        }

        var place = new OutputPlace(outputPath, disk.Resolve(outputPath));
        var input = disk.Resolve(inputPath);
        if (string.Equals(place.Folder, input, SameName))
        {
            throw new OutputRefusedException(
                $"The output folder `{outputPath}` is the input folder itself. Choose another with --output.");
        }

        if (LiesIn(place.Folder, input))
        {
            throw new OutputRefusedException(
                $"The output folder `{outputPath}` lies inside the input folder `{inputPath}`. Choose another with --output.");
        }

        if (LiesIn(input, place.Folder))
        {
            throw new OutputRefusedException(
                $"The input folder `{inputPath}` lies inside the output folder `{outputPath}`, which every build replaces. "
                + "Choose another with --output.");
        }

        return place;
    }

    /// <summary>Refuses what this generator did not make: it may only replace nothing, an empty folder or a site of its own.</summary>
    public void RefuseForeign(IDisk disk)
    {
        var entry = disk.Look(Folder);
        if (entry is DiskEntry.File or DiskEntry.Link)
        {
            throw new OutputRefusedException($"The output `{Shown}` is not a folder. Choose another with --output, or remove it yourself.");
        }

        var names = entry == DiskEntry.Folder ? disk.NamesIn(Folder) : [];
        if (names.Count > 0 && !names.Contains(SiteMarker.FileName))
        {
            throw new OutputRefusedException(
                $"The output folder `{Shown}` was not made by this generator (it has no `{SiteMarker.FileName}` file), "
                + "so it is left as it is. Choose another with --output, or remove it yourself.");
        }

        if (names.Contains(".git"))
        {
            throw new OutputRefusedException(
                $"The output folder `{Shown}` is a Git work tree (it has `.git`), which a build would delete. "
                + "Choose another with --output and copy the site.");
        }
    }

    private static bool LiesIn(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, SameName);
}
