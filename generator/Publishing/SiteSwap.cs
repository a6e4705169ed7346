using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Publishing;

/// <summary>The moment in which the new site takes the place of the old one.</summary>
internal sealed class SiteSwap(IDisk disk, OutputPlace place, BuildFolder build)
{
    public void Run()
    {
        if (disk.Look(place.Folder) == DiskEntry.Nothing)
        {
            disk.Move(build.Site, place.Folder);
        }
        else if (!disk.TryExchange(build.Site, place.Folder))
        {
            RunInSteps();
        }
    }

    /// <summary>
    /// Where two folders cannot be exchanged in one step, the output is missing for the moment between two renames.
    /// A run that dies in that moment leaves the old site aside, and the next run puts it back.
    /// </summary>
    private void RunInSteps()
    {
        disk.Move(place.Folder, build.Aside);
        try
        {
            disk.Move(build.Site, place.Folder);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            PutOldSiteBack();
            throw;
        }

        ForgetOldSite();
    }

    private void PutOldSiteBack()
    {
        try
        {
            disk.Move(build.Aside, place.Folder);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException(
                $"`{place.Shown}` can't be replaced: {e.Message}. The old site is whole in `{build.Aside}`; the next build puts it back.",
                e);
        }
    }

    private void ForgetOldSite()
    {
        try
        {
            disk.Move(build.Aside, build.Site);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            // Published all the same; the next run deletes what is left.
        }
    }
}
