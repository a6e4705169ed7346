using System.Globalization;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Publishing;

/// <summary>
/// The folder beside the output in which one run builds the next site:
/// a note that the run holds while it lives, the new site, and for a moment of the swap the old one.
/// </summary>
internal sealed class BuildFolder
{
    private const string NoteName = "backhealthsite-build";
    private const int RandomLength = 12;

    private readonly IDisk disk;
    private readonly OutputPlace place;
    private IDisposable? hold;

    private BuildFolder(IDisk disk, OutputPlace place, string root)
    {
        this.disk = disk;
        this.place = place;
        Root = root;
    }

    public string Root { get; }

    /// <summary>The site being built; after the swap, the old one.</summary>
    public string Site => Path.Combine(Root, "site");

    /// <summary>Where the old site waits while the new one takes its place, on systems that cannot exchange two folders.</summary>
    public string Aside => Path.Combine(Root, "aside");

    private string Note => Path.Combine(Root, NoteName);

    /// <summary>Makes a folder of this run's own.</summary>
    public static BuildFolder Create(IDisk disk, OutputPlace place)
    {
        var random = Guid.NewGuid().ToString("N")[..RandomLength];
        var made = new BuildFolder(disk, place, Path.Combine(place.Parent, Prefix(place) + random));
        disk.CreateFolder(made.Root);
        try
        {
            var process = string.Create(CultureInfo.InvariantCulture, $"process: {Environment.ProcessId}\n");
            made.hold = disk.WriteHeld(made.Note, FirstLines(place) + process);
            return made;
        }
        catch
        {
            made.Delete();
            throw;
        }
    }

    /// <summary>The build folders of other runs for the same output, living or dead, known by name and note (or still empty).</summary>
    public IReadOnlyList<BuildFolder> Others() =>
        [.. disk.NamesIn(place.Parent)
            .Where(name => name.StartsWith(Prefix(place), StringComparison.Ordinal) && name.Length == Prefix(place).Length + RandomLength)
            .Select(name => new BuildFolder(disk, place, Path.Combine(place.Parent, name)))
            .Where(other => other.Root != Root && other.IsOfThisGenerator())];

    /// <summary>True while the run that made the folder lives.</summary>
    public bool IsHeld() => disk.IsHeld(Note);

    /// <summary>Deletes the folder, the note last: what a run leaves that dies here is still known by it.</summary>
    public void Delete()
    {
        disk.DeleteFolder(Site);
        disk.DeleteFolder(Aside);
        LetGo();
        disk.DeleteFolder(Root);
    }

    /// <summary>Leaves the folder to the next run.</summary>
    public void LetGo()
    {
        hold?.Dispose();
        hold = null;
    }

    private bool IsOfThisGenerator()
    {
        try
        {
            return disk.Look(Root) == DiskEntry.Folder && (HasNote() || disk.NamesIn(Root).Count == 0);
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's: not ours to judge or delete.
            return false;
        }
    }

    private bool HasNote() => disk.Look(Note) == DiskEntry.File && (IsHeld() || IsOurs(disk.ReadText(Note)));

    /// <summary>A run that died while it wrote its note has written the beginning of it, and nothing else.</summary>
    private bool IsOurs(string note) =>
        note.StartsWith(FirstLines(place), StringComparison.Ordinal)
        || (FirstLines(place).StartsWith(note, StringComparison.Ordinal) && disk.NamesIn(Root).Count == 1);

    private static string Prefix(OutputPlace place) => $".output.{place.Name}.tmp-";

    private static string FirstLines(OutputPlace place) =>
        $"The BackHealthSite generator builds here. While no build runs, this folder may be deleted.\nsite: {place.Name}\n";
}
