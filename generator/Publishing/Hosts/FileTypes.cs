namespace BackHealthSite.Publishing.Hosts;

/// <summary>The content type of each kind of file that a site has, for hosts that have to be told.</summary>
internal static class FileTypes
{
    public static readonly IReadOnlyList<(string Ending, string Type)> All =
    [
        (".css", "text/css"),
        (".html", "text/html"),
        (".jpeg", "image/jpeg"),
        (".jpg", "image/jpeg"),
        (".js", "text/javascript"),
        (".json", "application/json"),
        (".png", "image/png"),
        (".svg", "image/svg+xml"),
        (".txt", "text/plain"),
        (".webp", "image/webp"),
        (".woff2", "font/woff2"),
        (".xml", "application/xml"),
    ];
}
