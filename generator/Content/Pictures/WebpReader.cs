using System.Buffers.Binary;

namespace BackHealthSite.Content.Pictures;

/// <summary>Reads the size out of a WebP file and walks its chunks to the end (RFC 9649).</summary>
internal static class WebpReader
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;

    private static ReadOnlySpan<byte> StartOfLossy => [0x9D, 0x01, 0x2A];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < FileHeader || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8))
        {
            return PictureReading.NotA("WebP");
        }

        var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + ChunkHeader;
        if (length != file.Length)
        {
            return length > file.Length ? PictureReading.Cut : PictureReading.LongTail;
        }

        PictureReading? size = null;
        var rest = file[FileHeader..];
        while (rest.Length >= ChunkHeader)
        {
            var dataLength = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var whole = ChunkHeader + (long)dataLength + (dataLength & 1);
            if (whole > rest.Length)
            {
                return PictureReading.Cut;
            }

            var type = rest[..4];
            if (type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8))
            {
                return PictureReading.Moving;
            }

            if (type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8))
            {
                return PictureReading.Notes;
            }

            size ??= SizeIn(type, rest.Slice(ChunkHeader, (int)dataLength));
            rest = rest[(int)whole..];
        }

        return rest.IsEmpty ? size ?? PictureReading.Cut : PictureReading.Cut;
    }

    private static PictureReading? SizeIn(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("VP8X"u8) && data.Length >= 10)
        {
            return PictureReading.Of(ThreeBytes(data[4..]) + 1, ThreeBytes(data[7..]) + 1);
        }

        if (type.SequenceEqual("VP8L"u8) && data.Length >= 5 && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return PictureReading.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }

        var isLossy = type.SequenceEqual("VP8 "u8) && data.Length >= 10 && data[3..].StartsWith(StartOfLossy);
        return isLossy
            ? PictureReading.Of(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
