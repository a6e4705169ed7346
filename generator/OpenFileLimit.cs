using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BackHealthSite;

/// <summary>
/// The number of files that the system lets this process hold open. A runtime that meets it half-way cannot load its own parts any more,
/// and then nothing can be said about it; so it is tried at the start, with no part that is not loaded yet.
/// </summary>
internal static class OpenFileLimit
{
    /// <summary>What a build needs at its height: the parts of the runtime, and a file or two for each thread.</summary>
    private static readonly int Needed = 110 + (2 * Environment.ProcessorCount);

    /// <summary>True where a build would not get through; says so.</summary>
    public static bool IsTooLow()
    {
        if (OperatingSystem.IsWindows() || CanOpen(Needed))
        {
            return false;
        }

        using var errors = new FileStream(new SafeFileHandle((IntPtr)2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        errors.Write(Encoding.UTF8.GetBytes(
            "This process may hold too few files open. Nothing was read or written. Allow more, such as with "
            + "`ulimit -n 1024`, and try again.\n"));
        return true;
    }

    private static bool CanOpen(int count)
    {
        var held = new SafeFileHandle[count];
        try
        {
            for (var i = 0; i < count; i++)
            {
                held[i] = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            }

            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            // Whatever this system lacks, it is not open files.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        finally
        {
            for (var i = 0; i < count; i++)
            {
                held[i]?.Dispose();
            }
        }
    }
}
