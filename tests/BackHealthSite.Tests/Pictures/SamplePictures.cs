using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using BackHealthSite.Pictures;

namespace BackHealthSite.Tests.Pictures;

/// <summary>Small pictures, 7 wide and 5 high, as a browser saved them; and ways to add parts to them.</summary>
internal static class SamplePictures
{
    public const string Svg =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 5"><circle cx="3" cy="2" r="1" fill="#369"/></svg>""";

    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAYAAACJmvbYAAAAI0lEQVR4AbTJMQ0AAA"
        + "wCwQZL9VRPVQsKYOOTnw57TzcmVEIBAAD//0NckUEAAAAGSURBVAMAzSkPYiH9PGEA"
        + "AAAASUVORK5CYII=");

    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRT"
        + "c4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2Nj"
        + "Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAFAA"
        + "cDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAA"
        + "AAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCaAoAv/9k=");

    public static readonly byte[] LossyWebp = Convert.FromBase64String(
        "UklGRjIAAABXRUJQVlA4ICYAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/upl/1ERBSWpfELvZAYAAA==");

    public static readonly byte[] LosslessWebp = Convert.FromBase64String("UklGRh4AAABXRUJQVlA4TBEAAAAvBgABAAdQs840s/+BiOh/AAA=");

    public static readonly byte[] ExtendedWebp = Convert.FromBase64String(
        "UklGRkQAAABXRUJQVlA4WAoAAAAAAAAABgAABAAAVlA4ICYAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/upl/1ERBSWpfELvZAYAAA==");

    /// <summary>A PNG with a chunk put in after the header.</summary>
    public static byte[] PngWith(string type, byte[] data) => [.. Png[..33], .. Chunk(type, data), .. Png[33..]];

    /// <summary>A PNG of these chunks.</summary>
    public static byte[] PngOf(params (string Type, byte[] Data)[] chunks) =>
        [.. Png[..8], .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data))];

    /// <summary>A black PNG of another size; one that no picture has gets no pixels.</summary>
    public static byte[] PngOf(int width, int height) =>
        PngOf(
            ("IHDR", PngHeader(width, height, depth: 1, colours: 0)),
            ("IDAT", Packed(new byte[Math.Max(0, height) * (1 + ((Math.Max(0, width) + 7) / 8))])),
            ("IEND", []));

    public static byte[] PngHeader(int width, int height, byte depth, byte colours, byte interlaced = 0) =>
        [.. Length(width, bigEndian: true), .. Length(height, bigEndian: true), depth, colours, 0, 0, interlaced];

    public static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(pixels);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        return [.. Length(data.Length, bigEndian: true), .. named, .. Length((int)PngChecksum.Of(named), bigEndian: true)];
    }

    /// <summary>A JPEG with a segment put in after its start.</summary>
    public static byte[] JpegWith(byte marker, byte[] data) =>
        [.. Jpeg[..2], 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, .. Jpeg[2..]];

    /// <summary>A WebP with a chunk put at its end.</summary>
    public static byte[] WebpWith(string type, byte[] data)
    {
        byte[] chunks = [.. LossyWebp[12..], .. Encoding.ASCII.GetBytes(type), .. Length(data.Length, bigEndian: false), .. data];
        return [.. "RIFF"u8, .. Length(chunks.Length + 4, bigEndian: false), .. "WEBP"u8, .. chunks];
    }

    private static byte[] Length(int length, bool bigEndian)
    {
        var bytes = new byte[4];
        if (bigEndian)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        }

        return bytes;
    }
}
