using System.Buffers.Binary;

namespace BackHealthSite.Pictures;

/// <summary>Reads the size out of a WebP file and walks its chunks to the end (RFC 9649).</summary>
internal static class WebpReader
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;
    private const int LossyHeader = 10;

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

        PictureSize? canvas = null;
        PictureSize? image = null;
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
            var data = rest.Slice(ChunkHeader, (int)dataLength);
            if (type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8))
            {
                return PictureReading.Moving;
            }

            if (type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8))
            {
                return PictureReading.Notes;
            }

            var isFirst = rest.Length == file.Length - FileHeader;
            if (type.SequenceEqual("VP8X"u8))
            {
                canvas = isFirst ? Canvas(data) : null;
                if (canvas is null)
                {
                    return PictureReading.Cut;
                }
            }
            else if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8))
            {
                // A second picture is none that anybody shows.
                image = image is null && (isFirst || canvas is not null) ? Image(type, data) : null;
                if (image is null)
                {
                    return PictureReading.Cut;
                }
            }

            rest = rest[(int)whole..];
        }

        return rest.IsEmpty && image is { } shown && (canvas ?? shown) == shown
            ? PictureReading.Of(shown.Width, shown.Height)
            : PictureReading.Cut;
    }

    /// <summary>The size of an extended file, which its picture must have too.</summary>
    private static PictureSize? Canvas(ReadOnlySpan<byte> data) =>
        data.Length == 10 ? new PictureSize(ThreeBytes(data[4..]) + 1, ThreeBytes(data[7..]) + 1) : null;

    private static PictureSize? Image(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("VP8L"u8))
        {
            if (data.Length <= 5 || data[0] != 0x2F)
            {
                return null;
            }

            // 14 bits each for width and height, one for transparency, three for a version that is 0.
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return bits >> 29 == 0 ? new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1) : null;
        }

        // RFC 6386, section 9.1: a key frame of a version up to 3, which is shown, and a first part that lies within it.
        var tag = data.Length > LossyHeader ? ThreeBytes(data) : 1;
        var isKeyFrame = (tag & 1) == 0
            && ((tag >> 1) & 7) <= 3
            && ((tag >> 4) & 1) == 1
            && (tag >> 5) is > 0 and var part
            && part <= data.Length - LossyHeader;
        return isKeyFrame && data[3..].StartsWith(StartOfLossy)
            ? new PictureSize(
                BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static int ThreeBytes(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
