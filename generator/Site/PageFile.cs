using BackHealthSite.Content;

namespace BackHealthSite.Site;

/// <summary>The file that a host serves for a place on the site: `/causes/` is `causes/index.html`, `/404.html` is itself.</summary>
internal static class PageFile
{
    public static string Of(UrlPath place)
    {
        var path = place.Value.TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
