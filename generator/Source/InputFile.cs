namespace BackHealthSite.Source;

/// <summary>One file under the input folder as it lies on disk: its path with `/`, relative to that folder, and its bytes.</summary>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Bytes);
