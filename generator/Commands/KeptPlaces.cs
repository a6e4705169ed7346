using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>
/// The folders that people write and the site itself: no report and nothing else that a run makes besides goes into one of them.
/// </summary>
internal sealed class KeptPlaces
{
    private readonly LocalDisk disk = new();
    private readonly IReadOnlyList<(string Folder, string Shown)> folders;

    /// <summary>The content that the output judges by itself, links followed; null for whatever else is written.</summary>
    private string? Judged { get; init; }

    private KeptPlaces(IEnumerable<GivenPath> folders) =>
        this.folders = [.. folders.Where(folder => folder.Text.Length > 0).Select(folder => (Lead("What lies in", folder), folder.Text))];

    /// <param name="input">The folder with the content.</param>
    /// <param name="output">The folder of the site.</param>
    public static KeptPlaces Of(GivenPath input, GivenPath output) => new([input, input with { Text = "input" }, .. Themes(input), output]);

    /// <summary>For a verb that writes no site.</summary>
    public static KeptPlaces Of(GivenPath input) => Of(input, BuildOptions.NoOutput);

    /// <summary>For the output itself, which has words of its own for the input folder.</summary>
    public static KeptPlaces OfTheme(GivenPath input) =>
        new(Themes(input)) { Judged = input.Text.Length == 0 ? null : Lead(new LocalDisk(), "What lies in", input) };

    /// <summary>Where a path leads, links followed.</summary>
    /// <exception cref="WrongUseException">It leads into a folder that is kept.</exception>
    public string Resolve(string what, GivenPath path)
    {
        var place = Lead(what, path);
        foreach (var (folder, shown) in folders)
        {
            if (Holds(folder, place))
            {
                throw new WrongUseException(
                    $"{what} `{path.Text}` can't be written: it would lie in `{shown}`, where only people and builds "
                    + $"write. Choose another place.");
            }
        }

        if (SiteFolderAround(place) is { } own && !own.Equals(Judged, StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongUseException(
                $"{what} `{path.Text}` can't be written: it would lie in `{own}`, where only people and builds "
                + $"write. Choose another place.");
        }

        for (var folder = Path.GetDirectoryName(place); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (disk.Look(Path.Combine(folder, SiteMarker.FileName)) == DiskEntry.File)
            {
                throw new WrongUseException(
                    $"{what} `{path.Text}` can't be written: it would lie in the site in `{folder}`, which builds "
                    + $"write. Choose another place.");
            }
        }

        return place;
    }

    /// <summary>
    /// The folder of content or of a theme that a place lies in, told by what lies there, so that it counts wherever the run was started;
    /// null for none.
    /// </summary>
    public static string? SiteFolderAround(string place)
    {
        for (var folder = place; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsContent(folder) || IsTheme(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static bool IsContent(string folder) =>
        File.Exists(Path.Combine(folder, "settings.yml")) && Directory.Exists(Path.Combine(folder, "_data"));

    /// <summary>A theme lies beside its generator or beside the content of a site.</summary>
    private static bool IsTheme(string folder) =>
        Path.GetFileName(folder).Equals("theme", StringComparison.OrdinalIgnoreCase)
        && Path.GetDirectoryName(folder) is { } project
        && (File.Exists(Path.Combine(project, "generator", "Program.cs")) || IsContent(Path.Combine(project, "input")));

    private string Lead(string what, GivenPath path) => Lead(disk, what, path);

    private static string Lead(LocalDisk disk, string what, GivenPath path)
    {
        try
        {
            return disk.Resolve(path.Place);
        }
        catch (Exception e) when (DiskAnswer.Is(e) || e is ArgumentException)
        {
            throw new WrongUseException($"{what} `{path.Text}` can't be written: {e.Message}", e);
        }
    }

    /// <summary>Beside the input, and where the generator is run.</summary>
    private static IEnumerable<GivenPath> Themes(GivenPath input)
    {
        yield return input with { Text = "theme" };
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input.Place))) is { } beside)
        {
            yield return input with { Text = Path.Combine(beside, "theme") };
        }
    }

    /// <summary>Letter case is left out of account: on some disks `INPUT` is `input`.</summary>
    private static bool Holds(string folder, string place) =>
        place.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || place.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase);
}
