using System.Buffers.Binary;

namespace BackHealthSite.Pictures;

/// <summary>Reads the size out of a PNG file, walks its chunks to the end and unpacks its pixels (PNG specification, section 5).</summary>
internal static class PngReader
{
    /// <summary>Bytes of a chunk besides its data: length, type and checksum.</summary>
    private const int ChunkFrame = 12;

    /// <summary>Set in the first letter of a chunk's type where a reader that does not know it may skip it.</summary>
    private const byte Skippable = 0x20;

    private const int ColourLength = 3;

    private const int MostColours = 256;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            return PictureReading.NotA("PNG");
        }

        PngHeader? header = null;
        var (hasPalette, isPastData) = (false, false);
        using var packed = new MemoryStream();
        for (var rest = file[Signature.Length..]; rest.Length >= ChunkFrame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
            {
                return PictureReading.Cut;
            }

            var type = rest.Slice(4, 4);
            var data = rest.Slice(8, (int)length);
            if (PngChecksum.Of(rest.Slice(4, 4 + (int)length)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
            {
                return PictureReading.Cut;
            }

            rest = rest[(ChunkFrame + (int)length)..];
            if (header is not { } known)
            {
                header = type.SequenceEqual("IHDR"u8) ? PngHeader.Read(data) : null;
                if (header is null)
                {
                    return PictureReading.Cut;
                }
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                if (isPastData || (known.NeedsPalette && !hasPalette))
                {
                    return PictureReading.Cut;
                }

                packed.Write(data);
            }
            else if (type.SequenceEqual("PLTE"u8) && !hasPalette && packed.Length == 0 && known.MayHavePalette && IsPalette(data))
            {
                hasPalette = true;
            }
            else if (type.SequenceEqual("IEND"u8) && data.IsEmpty)
            {
                return rest.IsEmpty ? Shown(known, packed) : PictureReading.LongTail;
            }
            else if (Refused(type, data) is { } refused)
            {
                return refused;
            }
            else
            {
                isPastData = packed.Length > 0;
            }
        }

        return PictureReading.Cut;
    }

    private static bool IsPalette(ReadOnlySpan<byte> data) =>
        data.Length > 0 && data.Length % ColourLength == 0 && data.Length <= MostColours * ColourLength;

    /// <summary>What may not stand in a picture here; and what a browser does not know and may not skip.</summary>
    private static PictureReading? Refused(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("acTL"u8))
        {
            return PictureReading.Moving;
        }

        if (type.SequenceEqual("eXIf"u8) || (type.SequenceEqual("iTXt"u8) && data.StartsWith("XML:com.adobe.xmp"u8)))
        {
            return PictureReading.Notes;
        }

        return (type[0] & Skippable) == 0 ? PictureReading.Cut : null;
    }

    /// <summary>A picture that is too large is refused for that, unpacked or not.</summary>
    private static PictureReading Shown(PngHeader header, MemoryStream packed) =>
        header.Width > ImageFileInvalid.LongestSide || header.Height > ImageFileInvalid.LongestSide || PngPixels.AreWhole(header, packed)
            ? PictureReading.Of(header.Width, header.Height)
            : PictureReading.Cut;
}
