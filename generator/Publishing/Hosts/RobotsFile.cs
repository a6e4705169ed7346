using System.Text;
using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`robots.txt`: every crawler may read every page.</summary>
internal static class RobotsFile
{
    /// <summary>
    /// The same with indexing off: a crawler that may not read a page never sees its `noindex`,
    /// and can list the bare address ("Block Search indexing with noindex", Google Search Central).
    /// </summary>
    public static OutputFile Write(SiteSettings settings)
    {
        var sitemap = settings.AddressOf(new UrlPath("/" + Sitemap.Path));
        return new OutputFile("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"));
    }
}
