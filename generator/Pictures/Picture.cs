using BackHealthSite.Diagnostics;

namespace BackHealthSite.Pictures;

/// <summary>A picture of the input folder: its path there and its bytes.</summary>
internal sealed record Picture(string Path, ReadOnlyMemory<byte> Bytes) : IMadeFrom
{
    public Basis Basis => new(Path, new ByteContent(Bytes), Size?.Width, Size?.Height);

    /// <summary>Null where the file could not be read as a picture; it has a problem of its own then.</summary>
    public PictureSize? Size { get; init; }
}

/// <summary>Width and height in pixels, or in the units of a drawing.</summary>
internal readonly record struct PictureSize(int Width, int Height);
