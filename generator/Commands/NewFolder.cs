using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>A folder that is missing or empty, and is filled whole or not at all.</summary>
internal sealed class NewFolder
{
    private readonly LocalDisk disk = new();
    private readonly string place;

    private NewFolder(string place) => this.place = place;

    private string Beside => Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.init-{Guid.NewGuid():N}");

    /// <param name="folder">The folder as the user wrote it.</param>
    /// <param name="place">Where it lies, links followed.</param>
    /// <exception cref="WrongUseException">Something lies there.</exception>
    public static NewFolder At(GivenPath folder, string place)
    {
        var made = new NewFolder(place);
        if (Path.GetDirectoryName(place) is not { } parent || !Directory.Exists(parent))
        {
            throw new WrongUseException(
                $"The site `{folder.Text}` can't be made: there is no folder `{Path.GetDirectoryName(place)}`. Make it first.");
        }

        if (made.disk.Look(place) == DiskEntry.File)
        {
            throw new WrongUseException($"`{folder.Text}` is a file and was left as it is. Name a folder that is not there yet.");
        }

        return made.disk.Look(place) == DiskEntry.Folder && made.disk.NamesIn(place).FirstOrDefault(IsInTheWay) is { } name
            ? throw new WrongUseException(
                $"The folder `{folder.Text}` is not empty: `{name}` lies in it, and nothing was written. "
                + $"Name a folder that is empty or not there yet.")
            : made;
    }

    /// <summary>Writes all files beside the folder and moves them into it.</summary>
    public void Write(IEnumerable<OutputFile> files)
    {
        var beside = Beside;
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(beside, file.Path);
                disk.CreateFolder(Path.GetDirectoryName(path)!);
                disk.WriteFile(path, file.Bytes.Span);
            }

            MoveFrom(beside);
        }
        finally
        {
            disk.DeleteFolder(beside);
        }
    }

    /// <summary>In one step where there was no folder; name by name where there was, and then all back where one is refused.</summary>
    private void MoveFrom(string beside)
    {
        if (disk.Look(place) == DiskEntry.Nothing)
        {
            disk.Move(beside, place);
            return;
        }

        var moved = new Stack<string>();
        try
        {
            foreach (var name in disk.NamesIn(beside))
            {
                disk.Move(Path.Combine(beside, name), Path.Combine(place, name));
                moved.Push(name);
            }
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            foreach (var name in moved)
            {
                disk.Move(Path.Combine(place, name), Path.Combine(beside, name));
            }

            throw;
        }
    }

    /// <summary>A repository that was just made, and what file managers leave, are no content.</summary>
    private static bool IsInTheWay(string name) => name is not (".git" or ".DS_Store" or "Thumbs.db" or "desktop.ini");
}
