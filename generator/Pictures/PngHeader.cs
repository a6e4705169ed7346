using System.Buffers.Binary;

namespace BackHealthSite.Pictures;

/// <summary>The first chunk of a PNG file: how large it is and how its pixels are kept (PNG specification, section 11.2.1).</summary>
internal readonly record struct PngHeader(uint Width, uint Height)
{
    public const int Length = 13;

    private const byte Palette = 3;

    /// <summary>
    /// Where the pixels of each pass of an interlaced picture begin, and how far apart they are: x, y, step in x, step in y.
    /// </summary>
    private static readonly (uint X, uint Y, uint StepX, uint StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private byte Depth { get; init; }

    private byte Colours { get; init; }

    private bool IsInterlaced { get; init; }

    public bool NeedsPalette => Colours == Palette;

    /// <summary>Grey pictures have no use for a palette, and readers stop at one.</summary>
    public bool MayHavePalette => Colours is 2 or Palette or 6;

    /// <summary>Null where the values are none that the specification knows.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != Length)
        {
            return null;
        }

        var header = new PngHeader(BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]))
        {
            Depth = data[8],
            Colours = data[9],
            IsInterlaced = data[12] == 1,
        };
        var hasDepth = header.Colours switch
        {
            0 => header.Depth is 1 or 2 or 4 or 8 or 16,
            Palette => header.Depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => header.Depth is 8 or 16,
            _ => false,
        };
        return hasDepth
            && data[10] == 0
            && data[11] == 0
            && data[12] <= 1
            && header.Width is > 0 and <= int.MaxValue
            && header.Height is > 0 and <= int.MaxValue
            ? header
            : null;
    }

    /// <summary>
    /// The lengths of the lines of pixels as they are kept, one after the other, each with the byte in front that names its filter.
    /// </summary>
    public IEnumerable<int> Lines()
    {
        var bits = (long)Depth * (Colours switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });
        foreach (var (x, y, stepX, stepY) in IsInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            var (width, height) = (Width > x ? (Width - x + stepX - 1) / stepX : 0, Height > y ? (Height - y + stepY - 1) / stepY : 0);
            for (var line = 0; line < height && width > 0; line++)
            {
                yield return 1 + (int)(((width * bits) + 7) / 8);
            }
        }
    }
}
