using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>The files that are for the hosts, not for the readers.</summary>
internal static class HostFiles
{
    public static IReadOnlyList<OutputFile> Write(
        SiteSettings settings,
        IEnumerable<Redirect> redirects,
        IEnumerable<string> fingerprintedFiles)
    {
        var rules = new HostRules(settings.BasePath, redirects, fingerprintedFiles);
        return
        [
            .. settings.Hosts.SelectMany(host => Of(host, rules)).DistinctBy(file => file.Path),
            RobotsFile.Write(settings),
            // GitHub Pages would otherwise run Jekyll over the site, which drops names that begin with `_`.
            new(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
    }

    private static OutputFile[] Of(SiteHost host, HostRules rules) => host switch
    {
        SiteHost.Azure => [AzureFile.Write(rules)],
        SiteHost.Nginx => [NginxFile.Write(rules)],
        _ => [HeadersFile.Write(rules), RedirectsFile.Write(rules)],
    };
}
