using Microsoft.AspNetCore.StaticFiles;

namespace BackHealthSite.Preview;

/// <summary>The content type that hosts give a file for its ending.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new() { Mappings = { [".xml"] = "application/xml" } };

    /// <summary>Text is always in UTF-8.</summary>
    public static string Of(string path) =>
        !Known.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;
}
