using System.Buffers.Binary;

namespace BackHealthSite.Content.Pictures;

/// <summary>Reads the size out of a PNG file and walks its chunks to the end (PNG specification, section 5).</summary>
internal static class PngReader
{
    /// <summary>Bytes of a chunk besides its data: length, type and checksum.</summary>
    private const int ChunkFrame = 12;

    private const int HeaderLength = 13;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            return PictureReading.NotA("PNG");
        }

        var size = default(PictureReading);
        var rest = file[Signature.Length..];
        for (var first = true; rest.Length >= ChunkFrame; first = false)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
            {
                return PictureReading.Cut;
            }

            var type = rest.Slice(4, 4);
            var data = rest.Slice(8, (int)length);
            rest = rest[(ChunkFrame + (int)length)..];
            if (first)
            {
                if (!type.SequenceEqual("IHDR"u8) || data.Length != HeaderLength)
                {
                    return PictureReading.Cut;
                }

                size = PictureReading.Of(BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
            }
            else if (type.SequenceEqual("acTL"u8))
            {
                return PictureReading.Moving;
            }
            else if (type.SequenceEqual("eXIf"u8) || (type.SequenceEqual("iTXt"u8) && data.StartsWith("XML:com.adobe.xmp"u8)))
            {
                return PictureReading.Notes;
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                return rest.IsEmpty ? size : PictureReading.LongTail;
            }
        }

        return PictureReading.Cut;
    }
}
