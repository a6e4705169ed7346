using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Publishing;

/// <summary>What earlier runs left beside the output when they died: an interrupted swap is undone, the rest deleted.</summary>
internal static class StaleBuilds
{
    /// <summary>Refuses while another run lives, so that two never swap at once; the later one gives way.</summary>
    public static void Settle(IDisk disk, OutputPlace place, BuildFolder own)
    {
        var others = own.Others();
        if (others.Any(other => other.IsHeld()))
        {
            throw new WrongUseException(
                $"Another build is writing `{place.Shown}` right now. Wait for it to end, or choose another folder with --output.");
        }

        foreach (var other in others)
        {
            PutOldSiteBack(disk, place, other);
            DeleteIfPossible(disk, other);
        }
    }

    private static void PutOldSiteBack(IDisk disk, OutputPlace place, BuildFolder dead)
    {
        if (disk.Look(dead.Aside) == DiskEntry.Folder && disk.Look(place.Folder) == DiskEntry.Nothing)
        {
            disk.Move(dead.Aside, place.Folder);
        }
    }

    private static void DeleteIfPossible(IDisk disk, BuildFolder dead)
    {
        try
        {
            disk.DeleteFolder(dead.Site);
            if (disk.Look(dead.Aside) == DiskEntry.Folder)
            {
                // Under this name it is never put back, even if its deletion stops half-way.
                disk.Move(dead.Aside, dead.Site);
            }

            dead.Delete();
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            // It only takes room; the next run tries again.
        }
    }
}
