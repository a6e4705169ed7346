using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Rendering;
using BackHealthSite.Site;

namespace BackHealthSite.Search;

/// <summary>A page that is no article, but that a search must find: one that leads on, or that helps in a bad moment.</summary>
internal sealed record FoundPage(UrlPath Url, string Title, string Description)
{
    private static readonly UrlPath TakeThisWithYou = new("/take-this-with-you/");

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
        if (site.Prose.TryGetValue(TakeThisWithYou, out var sheet))
        {
            yield return Of(sheet);
        }

        yield return new FoundPage(GeneratedRoutes.FindBySymptom, FindPageMaker.Heading, "Symptoms and their causes.");
        yield return new FoundPage(GeneratedRoutes.Map, MapPageMaker.Heading, "Symptoms and their causes as a drawing.");
        yield return new FoundPage(GeneratedRoutes.AToZ, AToZPageMaker.Heading, "Every article by its name.");
    }

    private static FoundPage Of(ParsedPage page) => new(page.Url, page.FrontMatter.Title.Value, page.FrontMatter.Description.Value);
}
