using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>The pages that no author writes.</summary>
internal static class GeneratedPages
{
    public static readonly (UrlPath Url, Func<PageContext, PageModel> Make)[] All =
    [
        (GeneratedRoutes.AToZ, AToZPageMaker.Make),
        (GeneratedRoutes.Map, MapPageMaker.Make),
        (GeneratedRoutes.Search, GeneratedPageMaker.Search),
        (GeneratedRoutes.FindBySymptom, FirstOfView(GeneratedRoutes.FindBySymptom)),
        (GeneratedRoutes.FindByPainType, FirstOfView(GeneratedRoutes.FindByPainType)),
        (GeneratedRoutes.FindByUrgency, FirstOfView(GeneratedRoutes.FindByUrgency)),
        (GeneratedRoutes.WarningSheet, WarningPageMaker.Sheet),
        (GeneratedRoutes.Rules, RulesPageMaker.Make),
        (GeneratedRoutes.NotFound, GeneratedPageMaker.NotFound),
    ];

    /// <summary>The further pages of lists that are too long for one.</summary>
    public static IEnumerable<(UrlPath Url, Func<PageContext, PageModel> Make)> Further(PublishedSite site) =>
    [
        .. from letter in site.Lists.AToZ.Letters
           where site.Lists.AToZ.IsCut
           from page in letter.Names.Pages
           select Made(page.Url, context => AToZPageMaker.OfLetter(letter, page, context)),
        .. from topic in site.Lists.Map.Topics
           where site.Lists.Map.AreCut
           from page in topic.Subjects.Pages
           select Made(page.Url, context => MapListPageMaker.Make(topic, page, context)),
        .. from view in site.Lists.Views
           from page in view.Value.Further
           select Made(page.Url, context => FindPageMaker.Make(view.Key, page, context)),
        .. from topic in site.Data.Topics.DistinctBy(topic => topic.Id)
           from page in site.Lists.Topics[topic.Id].Further
           select Made(page.Url, context => TopicPageMaker.Further(topic, page, context)),
    ];

    /// <summary>The number of all pages of a site, redirect pages left out.</summary>
    public static int CountWith(PublishedSite site) => site.PublishedPages.Count() + All.Length + site.Lists.FurtherPages.Count();

    private static Func<PageContext, PageModel> FirstOfView(UrlPath view) =>
        context => FindPageMaker.Make(view, context.Site.Lists.Views[view].First, context);

    private static (UrlPath Url, Func<PageContext, PageModel> Make) Made(UrlPath url, Func<PageContext, PageModel> make) => (url, make);
}
