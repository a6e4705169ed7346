namespace BackHealthSite.Tests.Publishing;

/// <summary>A folder of one test's own, deleted when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("backhealthsite-test-").FullName;

    public string Input => At("input");

    public string Output => At("output");

    public string At(string path) => Path.Combine(Root, path);

    public void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>All files under a folder, as `path=text` in path order.</summary>
    public string[] FilesIn(string path) =>
        !Directory.Exists(At(path))
            ? []
            : [.. Directory.EnumerateFiles(At(path), "*", SearchOption.AllDirectories)
                .Select(file => $"{Path.GetRelativePath(At(path), file).Replace('\\', '/')}={File.ReadAllText(file)}")
                .Order(StringComparer.Ordinal)];

    /// <summary>What lies beside the output besides the input.</summary>
    public string[] Beside() =>
        [.. Directory.EnumerateFileSystemEntries(Root)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => name is not ("input" or "output"))];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
