using BackHealthSite.Content;

namespace BackHealthSite.Site;

/// <summary>The addresses of the pages and files that no author writes.</summary>
internal static class GeneratedRoutes
{
    public static readonly UrlPath AToZ = new("/a-to-z/");
    public static readonly UrlPath Map = new("/map/");
    public static readonly UrlPath Search = new("/search/");
    public static readonly UrlPath FindBySymptom = new("/find-by-symptom/");
    public static readonly UrlPath FindByPainType = new("/find-by-pain-type/");
    public static readonly UrlPath FindByUrgency = new("/find-by-urgency/");
    public static readonly UrlPath WarningSheet = new("/warning-signs-to-print/");
    public static readonly UrlPath EmergencyNumbers = new("/emergency-numbers/");
    public static readonly UrlPath Rules = new("/how-this-site-is-checked/rules/");
    public static readonly UrlPath NotFound = new("/404.html");
    public static readonly UrlPath Feed = new("/feed.xml");
    public static readonly UrlPath Sitemap = new("/sitemap.xml");

    /// <summary>Those that a reader is meant to find.</summary>
    public static readonly UrlPath[] Listed =
    [
        AToZ,
        Map,
        Search,
        FindBySymptom,
        FindByPainType,
        FindByUrgency,
        WarningSheet,
        Rules,
    ];

    public static readonly UrlPath[] All = [.. Listed, NotFound, Feed, Sitemap];
}
