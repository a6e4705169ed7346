using System.IO.Compression;

namespace BackHealthSite.BrowserTests.Budgets;

/// <summary>What a file weighs on the wire.</summary>
internal static class Weight
{
    // A kB is 1,000 bytes: the smaller reading of a budget.
    public const int Kilobyte = 1_000;

    public static long Zipped(ReadOnlyMemory<byte> bytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }

        return zipped.Length;
    }
}
