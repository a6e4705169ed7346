using System.Buffers.Binary;

namespace BackHealthSite.Content.Pictures;

/// <summary>Reads the size out of a JPEG file: its segments up to the first scan (ITU T.81, annex B).</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA;

    /// <summary>Application segment 1, in which cameras and editors keep EXIF and XMP.</summary>
    private const byte Notes = 0xE1;

    private static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> End => [0xFF, 0xD9];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Start))
        {
            return PictureReading.NotA("JPEG");
        }

        if (!file.EndsWith(End))
        {
            return PictureReading.Cut;
        }

        PictureReading? size = null;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (StandsAlone(marker))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker == StartOfScan)
            {
                return size ?? PictureReading.Cut;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
            {
                return PictureReading.Cut;
            }

            var data = file.Slice(at + 4, length - 2);
            if (marker == Notes)
            {
                return PictureReading.Notes;
            }

            if (IsFrame(marker) && data.Length >= 5)
            {
                size = PictureReading.Of(BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]));
            }

            at += 2 + length;
        }

        return PictureReading.Cut;
    }

    /// <summary>Fill bytes, restart marks and the like, which have no length.</summary>
    private static bool StandsAlone(byte marker) => marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8);

    /// <summary>The frame headers SOF0 to SOF15; C4, C8 and CC are tables.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
