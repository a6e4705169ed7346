using System.Globalization;
using System.Text;

namespace BackHealthSite.Publishing.Disk;

/// <summary>
/// Writes a file whole or not at all: beside its place, then into it in one step. It takes the place of what lies there
/// and is not written into it, which could be an article under a second name (a hard link).
/// </summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The disk refused; what lay there is as it was.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="IOException">The disk refused; what lay there is as it was.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var beside = BesideOf(path);
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Tries whether a file can be written at a place, and leaves nothing behind.</summary>
    /// <exception cref="IOException">It can't.</exception>
    public static void Try(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("It is a folder.");
        }

        using var beside =
            new FileStream(BesideOf(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
    }

    /// <summary>A name that begins with a dot is no part of a site, should it ever stay behind.</summary>
    private static string BesideOf(string path) => Path.Combine(
        Path.GetDirectoryName(path)!,
        string.Create(CultureInfo.InvariantCulture, $".backhealth-{Environment.ProcessId}-{Guid.NewGuid():N}"));
}
