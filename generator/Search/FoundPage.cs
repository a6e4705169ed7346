using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Rendering;
using BackHealthSite.Site;

namespace BackHealthSite.Search;

/// <summary>A page that is no article, but that a search must find: one that leads on, or that helps in a bad moment.</summary>
internal sealed record FoundPage(UrlPath Url, string Title, string Description)
{
    public IReadOnlyList<string> Headings { get; init; } = [];

    public static IEnumerable<FoundPage> On(PublishedSite site)
    {
        foreach (var topic in site.Data.Topics)
        {
            yield return Of(site.Prose[topic.Url]) with
            {
                Headings = topic.Kind == TopicKind.WarningSign ? [.. site.Registry.Flags.Select(flag => flag.Title)] : [],
            };
        }

        yield return Of(site.Prose[GeneratedRoutes.EmergencyNumbers]) with
        {
            Headings = [.. site.Data.EmergencyNumbers.Where(row => row.Official).Select(row => $"{row.Country} {row.Number}")],
        };
        foreach (var page in site.Prose.Values.Where(page => IsAbout(page, site)).OrderBy(page => page.Url.Value, StringComparer.Ordinal))
        {
            yield return Of(page);
        }

        yield return new FoundPage(GeneratedRoutes.FindBySymptom, FindPageMaker.Heading, "Symptoms and their causes.");
        yield return new FoundPage(GeneratedRoutes.Map, MapPageMaker.Heading, "Symptoms and their causes as a drawing.");
        yield return new FoundPage(GeneratedRoutes.AToZ, AToZPageMaker.Heading, "Every article by its name.");
    }

    /// <summary>True for a page about the site, or a sheet to print; the home page is where the search begins.</summary>
    private static bool IsAbout(ParsedPage page, PublishedSite site) =>
        page.Url != UrlPath.Home && page.Url != GeneratedRoutes.EmergencyNumbers && site.Data.Topics.All(topic => topic.Url != page.Url);

    private static FoundPage Of(ParsedPage page) => new(page.Url, page.FrontMatter.Title.Value, page.FrontMatter.Description.Value);
}
