using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Publishing;

/// <summary>The folder that a site goes to: as the user wrote it, and as the disk knows it.</summary>
internal sealed record OutputPlace(string Shown, string Folder)
{
    // File names differ by case on Linux only.
    private static readonly StringComparison SameName =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Files of somebody else that a refusal names.</summary>
    private const int MostNamed = 5;

    public string Name => Path.GetFileName(Folder);

    public string Parent => Path.GetDirectoryName(Folder)!;

    /// <summary>The place, or a refusal where it and the input folder would swallow each other.</summary>
    public static OutputPlace Find(IDisk disk, GivenPath given, GivenPath givenInput)
    {
        if (given.Text.Length == 0 || given.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw new WrongUseException("The output folder has no name. Choose one with --output.");
        }

        if (disk.Look(Path.TrimEndingDirectorySeparator(given.Place)) == DiskEntry.Link)
        {
            throw new WrongUseException(
                $"The output `{given.Text}` is a symbolic link, which a build could not replace. Name the folder itself with --output.");
        }

        var place = new OutputPlace(given.Text, disk.Resolve(given.Place));
        var input = disk.Resolve(givenInput.Place);
        if (string.Equals(place.Folder, input, SameName))
        {
            throw new WrongUseException(
                $"The output folder `{given.Text}` is the input folder itself. Choose another with --output.");
        }

        if (LiesIn(place.Folder, input))
        {
            throw new WrongUseException(
                $"The output folder `{given.Text}` lies inside the input folder `{givenInput.Text}`. Choose another with --output.");
        }

        if (LiesIn(input, place.Folder))
        {
            throw new WrongUseException(
                $"The input folder `{givenInput.Text}` lies inside the output folder `{given.Text}`, which every build replaces. "
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
            throw new WrongUseException($"The output `{Shown}` is not a folder. Choose another with --output, or remove it yourself.");
        }

        var names = entry == DiskEntry.Folder ? disk.NamesIn(Folder) : [];
        if (names.Count == 0)
        {
            return;
        }

        var marker = Path.Combine(Folder, SiteMarker.FileName);
        if (disk.Look(marker) == DiskEntry.Nothing)
        {
            throw Foreign($"it has no `{SiteMarker.FileName}` file");
        }

        if (names.Contains(".git"))
        {
            throw new WrongUseException(
                $"The output folder `{Shown}` is a Git work tree (it has `.git`), which a build would delete. "
                + "Choose another with --output and copy the site.");
        }

        // A link or a folder of that name is nobody's word for anything.
        var text = disk.Look(marker) == DiskEntry.File ? disk.ReadText(marker) : "";
        if (SiteMarker.FilesIn(text) is { } files)
        {
            RefuseUnnamed([.. disk.FilesIn(Folder).Where(file => !files.Contains(file) && !IsOfTheSystem(file))]);
            return;
        }

        throw text.StartsWith(SiteMarker.FormerLine, StringComparison.Ordinal)
            ? new WrongUseException(
                $"The output folder `{Shown}` was made by an earlier version of this generator, which did not note its files, "
                + $"so it is left as it is. "
                + "If nothing of yours is in it, delete it and build again, or choose another with --output.")
            : Foreign($"its `{SiteMarker.FileName}` is not the generator's");
    }

    /// <summary>What file managers leave in a folder that somebody looks at.</summary>
    private static bool IsOfTheSystem(string file) => Path.GetFileName(file) is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    private void RefuseUnnamed(IReadOnlyList<string> files)
    {
        if (files.Count > 0)
        {
            var more = files.Count > MostNamed ? " " + Remainder.Of(files.Count - MostNamed) : "";
            throw new WrongUseException(
                $"The output folder `{Shown}` holds what this generator did not write, and a build would delete it: "
                + $"{string.Join(", ", files.Order(StringComparer.Ordinal).Take(MostNamed).Select(file => $"`{file}`"))}{more}. "
                + "Take it out, or choose another folder with --output.");
        }
    }

    private WrongUseException Foreign(string why) => new(
        $"The output folder `{Shown}` was not made by this generator ({why}), "
        + "so it is left as it is. Choose another with --output, or remove it yourself.");

    private static bool LiesIn(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, SameName);
}
