using System.Buffers.Binary;

namespace BackHealthSite.Pictures;

/// <summary>The header of a JPEG picture: how large it is, and the colours that its scans bring (ITU T.81, B.2.2).</summary>
internal sealed record JpegFrame(ushort Width, ushort Height)
{
    private const int BytesOfColour = 3;

    private byte[] Colours { get; init; } = [];

    /// <summary>The frame headers SOF0 to SOF15; C4, C8 and CC are tables.</summary>
    public static bool IsMarker(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>
    /// Null for what no browser shows: other kinds than baseline, extended and progressive, other depths than 8 bits, other numbers of
    /// colours than 1, 3 and 4.
    /// </summary>
    public static JpegFrame? Read(byte marker, ReadOnlySpan<byte> data)
    {
        if (marker is not (0xC0 or 0xC1 or 0xC2)
            || data.Length < 6
            || data[0] != 8
            || data[5] is not (1 or 3 or 4)
            || data.Length != 6 + (BytesOfColour * data[5]))
        {
            return null;
        }

        var colours = new byte[data[5]];
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = data[6 + (BytesOfColour * i)];
        }

        return new JpegFrame(BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]))
        {
            Colours = colours,
        };
    }

    /// <summary>True for the header of a scan of colours that this picture has (ITU T.81, B.2.3).</summary>
    public bool HasScan(ReadOnlySpan<byte> data)
    {
        if (data.Length < 1 || data[0] is < 1 or > 4 || data.Length != 4 + (2 * data[0]))
        {
            return false;
        }

        for (var i = 0; i < data[0]; i++)
        {
            if (!Colours.AsSpan().Contains(data[1 + (2 * i)]))
            {
                return false;
            }
        }

        return true;
    }
}
