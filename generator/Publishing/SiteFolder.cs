using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Publishing;

/// <summary>
/// The output folder, and the only way to write to it. The site is built in a folder beside it and swapped in at the end,
/// so that at any moment the output is the old site or the new one; without <see cref="Publish" /> the old one stays.
/// </summary>
internal sealed class SiteFolder : IOutputFiles, IDisposable
{
    private readonly IDisk disk;
    private readonly OutputPlace place;
    private readonly BuildFolder build;
    private readonly OutputPaths paths = new();
    private bool published;
    private bool closed;

    private SiteFolder(IDisk disk, OutputPlace place, BuildFolder build)
    {
        this.disk = disk;
        this.place = place;
        this.build = build;
    }

    /// <summary>Opens the folder for a new site, after clearing up behind runs that died.</summary>
    /// <exception cref="WrongUseException">The folder is somebody else's, tangled with the input, in use or not writable.</exception>
    public static SiteFolder Open(GivenPath output, GivenPath input) => Open(new LocalDisk(), output, input);

    internal static SiteFolder Open(IDisk disk, GivenPath output, GivenPath input)
    {
        try
        {
            var place = OutputPlace.Find(disk, output, input);
            place.RefuseForeign(disk);
            disk.CreateFolder(place.Parent);
            return Open(disk, place, BuildFolder.Create(disk, place));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"The output `{output.Text}` can't be written: {e.Message}", e);
        }
    }

    /// <inheritdoc />
    public void Write(OutputFile file)
    {
        ObjectDisposedException.ThrowIf(closed || published, this);
        paths.Take(file.Path);
        Store(file);
    }

    /// <summary>Puts the new site in the place of the old one.</summary>
    /// <exception cref="WrongUseException">The disk refused; the old site is as it was.</exception>
    public void Publish()
    {
        ObjectDisposedException.ThrowIf(closed || published, this);
        Store(new OutputFile(SiteMarker.FileName, SiteMarker.Of(paths.Files.Where(path => path != SiteMarker.FileName))));
        try
        {
            place.RefuseForeign(disk);
            new SiteSwap(disk, place, build).Run();
            published = true;
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw Unpublished(
                $"`{place.Shown}` can't be replaced: {DiskAnswer.Of(e)}. Is it a mount point, or open in another program?",
                e);
        }
    }

    /// <summary>Deletes what was built and not published, or the old site after a swap.</summary>
    public void Dispose()
    {
        if (closed)
        {
            return;
        }

        closed = true;
        try
        {
            // A site still set aside is whole and may be the only one: the next run puts it back or deletes it.
            if (disk.Look(build.Aside) == DiskEntry.Nothing)
            {
                build.Delete();
            }
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            // The output is whole either way; the next run clears up.
        }
        finally
        {
            build.LetGo();
        }
    }

    private void Store(OutputFile file)
    {
        var path = Path.Combine(build.Site, file.Path.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            disk.CreateFolder(Path.GetDirectoryName(path)!);
            disk.WriteFile(path, file.Bytes.Span);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw Unpublished($"`{file.Path}` can't be written: {DiskAnswer.Of(e)}.", e);
        }
    }

    private static SiteFolder Open(IDisk disk, OutputPlace place, BuildFolder build)
    {
        var folder = new SiteFolder(disk, place, build);
        try
        {
            StaleBuilds.Settle(disk, place, build);
            folder.paths.Take(SiteMarker.FileName);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private static WrongUseException Unpublished(string what, Exception cause) =>
        new($"{what} Nothing was published; the old site is as it was.", cause);
}
