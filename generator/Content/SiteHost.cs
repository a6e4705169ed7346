namespace BackHealthSite.Content;

/// <summary>A host for static sites that reads files of its own: headers, redirects, what is cached.</summary>
internal enum SiteHost
{
    Netlify,
    Cloudflare,
    Azure,
    Nginx,
}

/// <summary>The hosts as the command line names them.</summary>
internal static class SiteHosts
{
    public static readonly string[] Names = ["netlify", "cloudflare", "azure", "nginx"];

    /// <summary>For whom a site is built that names no host.</summary>
    public static readonly IReadOnlyList<SiteHost> IfNoneIsNamed = [SiteHost.Netlify, SiteHost.Cloudflare];

    public static SiteHost? From(string name)
    {
        var found = Array.IndexOf(Names, name);
        return found < 0 ? null : (SiteHost)found;
    }
}
