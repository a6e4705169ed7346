using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>What every host has to be told of a site, each in its own words.</summary>
/// <param name="BasePath">The path under which the site is served: `/` or `/a/b/`.</param>
/// <param name="Redirects">The old addresses and where each leads.</param>
/// <param name="Kept">What may be kept for ever, without the base path: files, and folders that end with `*`.</param>
internal sealed record HostRules(string BasePath, IEnumerable<Redirect> Redirects, IEnumerable<string> Kept)
{
    public const string KeepForEver = "public, max-age=31536000, immutable";

    public IEnumerable<Redirect> InOrder => Redirects.OrderBy(redirect => redirect.From);

    public IEnumerable<string> KeptInOrder => Kept.Order(StringComparer.Ordinal);

    public string NotFound => BasePath + "404.html";

    public string PathOf(UrlPath path) => string.Concat(BasePath, path.Value.AsSpan(1));
}
