namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The content types that static hosts send, by the ending of a file's name.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".woff2"] = "font/woff2",
        [".png"] = "image/png",
    };

    /// <summary>The type of a file, or null where hosts know none and would offer a download.</summary>
    public static string? Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path));
}
