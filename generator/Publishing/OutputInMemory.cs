using System.Collections.Concurrent;

namespace BackHealthSite.Publishing;

/// <summary>A site kept in memory: for hosts that publish it themselves, and for tests.</summary>
public sealed class OutputInMemory : IOutputFiles
{
    private readonly OutputPaths paths = new();
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>The files written so far, in path order.</summary>
    public IReadOnlyList<OutputFile> Files =>
        [.. files.Select(file => new OutputFile(file.Key, file.Value)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <inheritdoc />
    public void Write(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        paths.Take(file.Path);
        files[file.Path] = file.Bytes;
    }
}
