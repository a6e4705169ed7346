using System.Buffers.Binary;

namespace BackHealthSite.Pictures;

/// <summary>Reads the size out of a JPEG file and walks its segments and scans to the end (ITU T.81, annex B).</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA;
    private const byte QuantisationTables = 0xDB;
    private const byte HuffmanTables = 0xC4;
    private const byte EndOfPicture = 0xD9;

    /// <summary>Application segment 1, in which cameras and editors keep EXIF and XMP.</summary>
    private const byte Notes = 0xE1;

    private static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    public static PictureReading Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Start))
        {
            return PictureReading.NotA("JPEG");
        }

        JpegFrame? frame = null;
        var (hasTables, hasCodes, hasScan) = (false, false, false);
        for (var at = 2; at + 2 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfPicture)
            {
                return !hasScan
                    ? PictureReading.Cut
                    : at + 2 < file.Length ? PictureReading.LongTail : PictureReading.Of(frame!.Width, frame.Height);
            }

            var length = at + 4 <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) : 0;
            if (length < 2 || at + 2 + length > file.Length)
            {
                return PictureReading.Cut;
            }

            var data = file.Slice(at + 4, length - 2);
            at += 2 + length;
            switch (marker)
            {
                case Notes:
                    return PictureReading.Notes;
                case QuantisationTables:
                    hasTables = true;
                    break;
                case HuffmanTables:
                    hasCodes = true;
                    break;
                case StartOfScan:
                    var end = EndOfScan(file, at);
                    if (frame is not { } known || !hasTables || !hasCodes || !known.HasScan(data) || end == at)
                    {
                        return PictureReading.Cut;
                    }

                    (hasScan, at) = (true, end);
                    break;
                default:
                    if (JpegFrame.IsMarker(marker))
                    {
                        if (frame is not null || JpegFrame.Read(marker, data) is not { } read)
                        {
                            return PictureReading.Cut;
                        }

                        frame = read;
                    }

                    break;
            }
        }

        return PictureReading.Cut;
    }

    /// <summary>The next marker behind the data of a scan, in which a byte FF is followed by 00 and restart marks may stand.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int from)
    {
        for (var at = from; at + 1 < file.Length; at++)
        {
            if (file[at] == 0xFF && file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        return file.Length;
    }
}
