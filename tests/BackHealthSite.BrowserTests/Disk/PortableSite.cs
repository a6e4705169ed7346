using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Disk;

/// <summary>The site as a copy to open from disk, in a folder of its own that goes with the tests.</summary>
public sealed class PortableSite : IDisposable
{
    // A folder whose name needs escaping, as on the machines of people who did not choose it.
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backhealth copy ");

    public PortableSite()
    {
        Built = BuiltSite.BuildPortable(LibraryInput.Read(), new Uri(folder.FullName + Path.DirectorySeparatorChar));
        foreach (var (path, bytes) in Built.Files)
        {
            var file = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.ToArray());
        }
    }

    internal BuiltSite Built { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
