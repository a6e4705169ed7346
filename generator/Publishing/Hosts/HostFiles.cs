using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>The files that are for the hosts, not for the readers.</summary>
internal static class HostFiles
{
    public static IReadOnlyList<OutputFile> Write(
        SiteSettings settings,
        IEnumerable<Redirect> redirects,
        IEnumerable<string> fingerprintedFiles) =>
    [
        HeadersFile.Write(settings.BasePath, fingerprintedFiles),
        RedirectsFile.Write(settings.BasePath, redirects),
        RobotsFile.Write(settings),
        // GitHub Pages would otherwise run Jekyll over the site, which drops names that begin with `_`.
        new(".nojekyll", ReadOnlyMemory<byte>.Empty),
    ];
}
