namespace BackHealthSite.Publishing;

/// <summary>The file that says a folder is this generator's, so that the next build may replace it.</summary>
internal static class SiteMarker
{
    public const string FileName = ".backhealthsite";

    /// <summary>The same bytes in every build.</summary>
    public static ReadOnlySpan<byte> Bytes =>
        "This folder is written by the BackHealthSite generator. Every build replaces all of it; nothing put here by hand stays.\n"u8;
}
