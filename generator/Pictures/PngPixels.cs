using System.Buffers.Binary;
using System.IO.Compression;

namespace BackHealthSite.Pictures;

/// <summary>Unpacks the pixels of a PNG file and throws them away: what can't be unpacked can't be shown.</summary>
internal static class PngPixels
{
    /// <summary>The filters 0 to 4 (PNG specification, section 9.2).</summary>
    private const int LastFilter = 4;

    private const int ChecksumLength = 4;

    /// <summary>Below 2 to the 16th: Adler-32 reckons by it.</summary>
    private const uint LargestPrime = 65521;

    /// <summary>True where the data hold every line of the picture, and nothing behind the last.</summary>
    public static bool AreWhole(PngHeader header, MemoryStream data)
    {
        if (data.Length < ChecksumLength)
        {
            return false;
        }

        data.Position = 0;
        var (low, high) = (1u, 0u);
        try
        {
            using var pixels = new ZLibStream(data, CompressionMode.Decompress, leaveOpen: true);
            var line = new byte[header.Lines().Max()];
            foreach (var length in header.Lines())
            {
                pixels.ReadExactly(line, 0, length);
                if (line[0] > LastFilter)
                {
                    return false;
                }

                foreach (var value in line.AsSpan(0, length))
                {
                    low = (low + value) % LargestPrime;
                    high = (high + low) % LargestPrime;
                }
            }

            // Where the checksum of the pixels is missing, the stream ends as if it were there (RFC 1950, section 2.2).
            return pixels.ReadByte() < 0
                && BinaryPrimitives.ReadUInt32BigEndian(data.GetBuffer().AsSpan((int)data.Length - ChecksumLength)) == ((high << 16) | low);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }
}
