using BackHealthSite.Content;

namespace BackHealthSite.Verification;

/// <summary>
/// Where the site is served: its origin (<c>https://host</c>) and its base path (<c>/</c> or <c>/a/b/</c>). A copy on disk
/// still names that place as the one it was made from, but every page of it must find the next from where it lies itself.
/// </summary>
internal sealed class SiteAddress
{
    private const string IndexFile = "index.html";

    private readonly string emergencyNumbers;

    public SiteAddress(string origin, string basePath)
    {
        if (!basePath.StartsWith('/') || !basePath.EndsWith('/'))
        {
            throw new ArgumentException($"A base path starts and ends with a slash; `{basePath}` does not.", nameof(basePath));
        }

        Origin = origin.TrimEnd('/');
        BasePath = basePath;
        emergencyNumbers = basePath + "emergency-numbers/";
    }

    public string Origin { get; }

    public string BasePath { get; }

    /// <summary>True for a copy on disk: no host, no base path, and no folder that opens its page.</summary>
    public bool OnDisk { get; init; }

    /// <summary>The one address that the emergency card of a page may link to.</summary>
    public string EmergencyNumbersFrom(UrlPath page) =>
        OnDisk
            ? string.Concat(Enumerable.Repeat("../", page.Value.Split('/').Length - 2)) + "emergency-numbers/" + IndexFile
            : emergencyNumbers;

    public string CanonicalOf(UrlPath page) => string.Concat(Origin, BasePath, page.Value.AsSpan(1));

    /// <summary>Reads an address that stands on a page, the way a browser does.</summary>
    public Address Read(ReadOnlyMemory<char> written, UrlPath page)
    {
        var address = HrefText.AsBrowsersReadIt(written);
        if (address.Length == 0)
        {
            return new Address(HrefKind.Unknown);
        }

        if (address.Span[0] == '#')
        {
            return new Address(HrefKind.SamePage, default, address[1..]);
        }

        if (address.Span.StartsWith("//", StringComparison.Ordinal))
        {
            return new Address(HrefKind.HostWithoutScheme);
        }

        var scheme = HrefText.SchemeOf(address.Span);
        if (scheme.Length > 0)
        {
            return ReadAbsolute(address, scheme);
        }

        if (OnDisk)
        {
            return ReadOnDisk(address.ToString(), page);
        }

        return address.Span[0] == '/' ? ReadFromRoot(address) : ReadRelative(address.Span, page);
    }

    private Address ReadAbsolute(ReadOnlyMemory<char> address, ReadOnlySpan<char> scheme)
    {
        if (Is(scheme, "https") || Is(scheme, "http"))
        {
            return !OnDisk && IsOwnHost(address.Span)
                ? ReadFromRoot(HrefText.AfterHost(address, Origin.Length))
                : new Address(HrefKind.OtherHost);
        }

        if (Is(scheme, "mailto") || Is(scheme, "tel"))
        {
            return new Address(HrefKind.Contact);
        }

        var active = Is(scheme, "javascript") || Is(scheme, "vbscript") || Is(scheme, "data") || Is(scheme, "blob");
        return new Address(active ? HrefKind.Active : HrefKind.Unknown);
    }

    private bool IsOwnHost(ReadOnlySpan<char> address) =>
        address.StartsWith(Origin, StringComparison.OrdinalIgnoreCase)
        && (address.Length == Origin.Length || address[Origin.Length] is '/' or '?' or '#');

    private Address ReadRelative(ReadOnlySpan<char> address, UrlPath page)
    {
        var folder = page.Value.AsSpan(0, page.Value.LastIndexOf('/') + 1);
        return ReadFromRoot(string.Concat(BasePath.AsSpan(0, BasePath.Length - 1), folder, address).AsMemory());
    }

    // The file is named, and the way to it never leaves the folder of the site.
    private static Address ReadOnDisk(string address, UrlPath page)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? default : address.AsMemory(hash + 1);
        var path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        var fromRoot = page.Value[..(page.Value.LastIndexOf('/') + 1)] + path;
        if (path.StartsWith('/') || HrefText.ClimbsOut(fromRoot))
        {
            return new Address(HrefKind.Escaping);
        }

        var file = HrefText.Resolve(fromRoot);
        if (file.Span.EndsWith("/"))
        {
            return new Address(HrefKind.Folder);
        }

        return new Address(HrefKind.Site, file.Span.EndsWith("/" + IndexFile) ? file[..^IndexFile.Length] : file, fragment);
    }

    private Address ReadFromRoot(ReadOnlyMemory<char> address)
    {
        if (HrefText.HasDotSegments(address.Span))
        {
            address = HrefText.Resolve(address.ToString());
        }

        var hash = address.Span.IndexOf('#');
        var fragment = hash < 0 ? default : address[(hash + 1)..];
        var path = hash < 0 ? address : address[..hash];
        var query = path.Span.IndexOf('?');
        path = query < 0 ? path : path[..query];
        return path.Span.StartsWith(BasePath, StringComparison.Ordinal)
            ? new Address(HrefKind.Site, path[(BasePath.Length - 1)..], fragment)
            : new Address(HrefKind.Escaping);
    }

    private static bool Is(ReadOnlySpan<char> scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);
}
