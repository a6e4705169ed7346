using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>
/// A file that a run was asked to write besides the site: a report, the text of an issue, a schema. Found wanting before the run begins.
/// </summary>
internal sealed class WrittenFile
{
    private readonly string what;
    private readonly string shown;

    private WrittenFile(string what, string shown, string path)
    {
        this.what = what;
        this.shown = shown;
        Path = path;
    }

    /// <summary>The place that the name leads to, links followed.</summary>
    public string Path { get; }

    /// <summary>True for devices and the pipes of a shell, which are written as they are.</summary>
    private bool IsStream { get; init; }

    /// <summary>Makes ready to write a file, and leaves nothing behind.</summary>
    /// <param name="what">What it is, such as `The report`.</param>
    /// <param name="path">Its name as the user wrote it.</param>
    /// <param name="places">Where it must not lie.</param>
    /// <exception cref="WrongUseException">It cannot be written, or must not.</exception>
    public static WrittenFile At(string what, GivenPath path, KeptPlaces places) => At(what, path, places, whole: true);

    /// <summary>The same for a file that is only written behind what it holds.</summary>
    public static WrittenFile Behind(string what, GivenPath path, KeptPlaces places) => At(what, path, places, whole: false);

    /// <summary>Writes the whole file or none of it.</summary>
    public void Write(string text) => Do(() =>
    {
        if (IsStream)
        {
            File.WriteAllText(Path, text);
        }
        else
        {
            WholeFile.Write(Path, text);
        }
    });

    /// <summary>Writes behind what the file holds already.</summary>
    public void Append(string text) => Do(() => File.AppendAllText(Path, text, Encoding.UTF8));

    private static WrittenFile At(string what, GivenPath path, KeptPlaces places, bool whole)
    {
        try
        {
            var (full, place) = (System.IO.Path.GetFullPath(path.Place), places.Resolve(what, path));
            return IsOfTheSystem(full) || IsOfTheSystem(place)
                ? new WrittenFile(what, path.Text, full) { IsStream = true }
                : new WrittenFile(what, path.Text, place).Tried(whole);
        }
        catch (Exception e) when (DiskAnswer.Is(e) || e is ArgumentException)
        {
            throw DiskAnswer.Refusal(what, path.Text, e);
        }
    }

    private void Do(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw DiskAnswer.Refusal(what, shown, e);
        }
    }

    /// <summary>Shared memory is a folder like others.</summary>
    private static bool IsOfTheSystem(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
        || path.StartsWith("/proc/", StringComparison.Ordinal);

    private WrittenFile Tried(bool whole)
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder `{folder}`.");
        }

        if (File.Exists(Path))
        {
            using var present = new FileStream(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!whole)
            {
                return this;
            }
        }

        WholeFile.Try(Path);
        return this;
    }
}
