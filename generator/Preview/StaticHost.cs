using BackHealthSite.Publishing;

namespace BackHealthSite.Preview;

/// <summary>What a host answers a browser.</summary>
internal sealed record HostAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>The place on the site where a redirect leads; null for any other answer.</summary>
    public string? Location { get; init; }

    /// <summary>A redirect that no browser keeps.</summary>
    public static HostAnswer LedTo(string location) => new(302, "", default) { Location = location };

    public static HostAnswer Page(int status, ReadOnlyMemory<byte> html) => new(status, ContentTypes.Html, html);

    public static HostAnswer MovedTo(string location) => new(301, "", default) { Location = location };
}

/// <summary>A finished site as static hosts serve it: folders by their `index.html`, redirects, and `404.html` for the rest.</summary>
internal sealed class StaticHost
{
    private const string NotFound = "404.html";

    // Hosts read these two and never serve them.
    private static readonly string[] ForTheHost = ["_headers", HostRedirects.Path];

    private readonly Dictionary<string, ReadOnlyMemory<byte>> files;
    private readonly IReadOnlyDictionary<string, string> redirects;

    /// <param name="site">The files of the site.</param>
    /// <param name="under">The path that its addresses begin with.</param>
    public StaticHost(IEnumerable<OutputFile> site, ServedPath under)
    {
        files = site.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        redirects = HostRedirects.Read(files.GetValueOrDefault(HostRedirects.Path).Span, under);
        foreach (var path in ForTheHost)
        {
            files.Remove(path);
        }
    }

    /// <summary>The answer for a place on the site, decoded and with its first `/`.</summary>
    public HostAnswer Answer(string path)
    {
        if (redirects.TryGetValue(path, out var target))
        {
            return HostAnswer.MovedTo(target);
        }

        var name = path[1..];
        var file = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (files.TryGetValue(file, out var bytes))
        {
            return new HostAnswer(200, ContentTypes.Of(file), bytes);
        }

        return files.ContainsKey(name + "/index.html")
            ? HostAnswer.MovedTo(path + "/")
            : HostAnswer.Page(404, files.GetValueOrDefault(NotFound));
    }
}
