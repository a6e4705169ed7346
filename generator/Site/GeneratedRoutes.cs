using BackHealthSite.Content;

namespace BackHealthSite.Site;

/// <summary>The addresses of the pages and files that no author writes.</summary>
internal static class GeneratedRoutes
{
    public static readonly UrlPath AToZ = new("/a-to-z/");
    public static readonly UrlPath Map = new("/map/");
    public static readonly UrlPath Search = new("/search/");
    public static readonly UrlPath EmergencyNumbers = new("/emergency-numbers/");
    public static readonly UrlPath NotFound = new("/404.html");
    public static readonly UrlPath Feed = new("/feed.xml");
    public static readonly UrlPath Sitemap = new("/sitemap.xml");

    public static readonly UrlPath[] All = [AToZ, Map, Search, NotFound, Feed, Sitemap];
}
