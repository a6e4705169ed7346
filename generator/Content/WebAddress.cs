using System.Buffers;
using System.Globalization;

namespace BackHealthSite.Content;

/// <summary>
/// The address of a place on the web as a person writes it: `https://host/path/`, in the one spelling that every file of the site
/// can carry, in HTML, XML, plain text and the files that hosts read.
/// </summary>
internal static class WebAddress
{
    /// <summary>Characters; each page holds the address many times.</summary>
    private const int Longest = 200;

    /// <summary>Files that a site has at its root, or that its hosts read there: a host could take the path for one of them.</summary>
    private static readonly string[] Files =
    [
        "index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "assets", "nginx.conf", "staticwebapp.config.json",
    ];

    private const string PathLetters = "Its path may have letters from a to z, digits, hyphens, dots, `_` and `~` only.";

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>A whole address of the web as a program reads it; null for any other text.</summary>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && HasHost(address) ? address : null;

    /// <summary>True for a host that can be asked for: letters that may not stand together in a name (RFC 5893) make none.</summary>
    private static bool HasHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>
    /// The address of a site, with a slash at its end; or the sentence that says what keeps a site from being served there.
    /// </summary>
    public static (Uri? Address, string Fault) OfSite(string text)
    {
        var (address, fault) = Of(text.EndsWith('/') ? text : text + "/");
        if (address is null)
        {
            return (null, fault);
        }

        var reserved = Segments(address.AbsolutePath)
            .FirstOrDefault(name => name[0] is '_' or '.' || Files.Contains(name, StringComparer.OrdinalIgnoreCase));
        return reserved is null ? (address, "") : (null, $"No site can be served under `{reserved}`: hosts keep that name for themselves.");
    }

    /// <summary>The address, or the sentence that says what is wrong with it.</summary>
    public static (Uri? Address, string Fault) Of(string text)
    {
        var fault = FaultOf(text.EndsWith('/') ? text : text + "/");
        return fault.Length == 0 ? (new Uri(text), "") : (null, fault);
    }

    private static string FaultOf(string text)
    {
        if (text.Length > Longest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"It has {text.Length} characters; at most {Longest} are allowed.");
        }

        var scheme = new[] { "https://", "http://" }.FirstOrDefault(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        if (scheme is null)
        {
            return "It does not begin with `https://` or `http://`.";
        }

        // A scheme that is all there is has its own last slash where that of the path should be.
        var slash = text.Length > scheme.Length ? text.IndexOf('/', scheme.Length) : scheme.Length;
        if (slash == scheme.Length)
        {
            return "It names no host.";
        }

        return HostFault(text[scheme.Length..slash]) ?? PathFault(text[slash..]) ?? "";
    }

    /// <summary>
    /// A host is written as it is asked for: what a program would have to work out first, two programs could work out differently.
    /// </summary>
    private static string? HostFault(string host)
    {
        if (host.Contains('@', StringComparison.Ordinal))
        {
            return "It holds the name of a user, which everybody could read.";
        }

        var isAscii = host.Length > 0 && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']');
        return isAscii && Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var read) && IsAsWritten(host, read)
            ? null
            : "What stands behind `//` is not the name of a host in letters, digits, dots and hyphens, with or without a port.";
    }

    private static bool IsAsWritten(string host, Uri read)
    {
        var port = read.Port.ToString(CultureInfo.InvariantCulture);
        var isSpelt = host.Equals(read.Host, StringComparison.OrdinalIgnoreCase)
            || host.Equals($"{read.Host}:{port}", StringComparison.OrdinalIgnoreCase);
        return isSpelt
            && read.Port > 0
            && (read.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || read.Host.Split('.').All(IsLabel));
    }

    /// <summary>RFC 1123, section 2.1.</summary>
    private static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-';

    /// <summary>No percent signs: `/%6Eo/` and `/no/` are one place to some hosts and two to others.</summary>
    private static string? PathFault(string path)
    {
        if (path.AsSpan().IndexOfAnyExcept(PathCharacters) is >= 0 and var at)
        {
            return path[at] switch
            {
                '?' or '#' => $"It holds a `{path[at]}`, behind which no page can stand.",
                '%' => "It holds a `%`. " + PathLetters,
                _ => PathLetters,
            };
        }

        return path.Contains("//", StringComparison.Ordinal) ? "Two slashes stand side by side in its path."
            : Segments(path).Any(name => name is "." or "..") ? "A `.` or `..` stands for itself between two slashes."
            : null;
    }

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
