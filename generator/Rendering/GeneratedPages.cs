using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>The pages that no author writes.</summary>
internal static class GeneratedPages
{
    public static readonly (UrlPath Url, Func<PageContext, PageModel> Make)[] All =
    [
        (GeneratedRoutes.AToZ, GeneratedPageMaker.AToZ),
        (GeneratedRoutes.Map, MapPageMaker.Make),
        (GeneratedRoutes.Search, GeneratedPageMaker.Search),
        (GeneratedRoutes.FindBySymptom, FindPageMaker.BySymptom),
        (GeneratedRoutes.FindByPainType, FindPageMaker.ByPainType),
        (GeneratedRoutes.FindByUrgency, FindPageMaker.ByUrgency),
        (GeneratedRoutes.WarningSheet, WarningPageMaker.Sheet),
        (GeneratedRoutes.Rules, RulesPageMaker.Make),
        (GeneratedRoutes.NotFound, GeneratedPageMaker.NotFound),
    ];

    /// <summary>The number of all pages of a site, redirect pages left out.</summary>
    public static int CountWith(PublishedSite site) => site.PublishedPages.Count() + All.Length;
}
