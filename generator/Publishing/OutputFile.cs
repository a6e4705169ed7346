namespace BackHealthSite.Publishing;

/// <summary>One file of the finished site: its path with `/`, relative to the output folder, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
