using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An alias that another article has too, or that stands twice.</summary>
internal sealed class AliasRepeated : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS449", "AliasRepeated", Severity.Error)
    {
        Reason = "Search and the A to Z lead from a name to one article; with two of them a reader has to guess.",
        Bad = "aliases: [trapped nerve] in sciatica.md and in neuropathic-pain.md",
        Good = "aliases: [trapped nerve] in sciatica.md, aliases: [nerve pain] in neuropathic-pain.md",
        Example = new(ExampleKind.Matter, "stiff joints")
        {
            Bad = "aliases: [pulled muscle, torn muscle, stiff joints]",
            Good = "aliases: [pulled muscle, torn muscle, sore muscle]",
        },
        Standards = ["MET-09"],
        Remedy = new(
            RemedyGroup.FrontMatter,
            "another article has that name: keep it where a reader who says so would want to go, and take it out of the "
            + "other; you may change that file. Names are parted by commas"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var pages = PageNames(site);
        var names = new Dictionary<string, Article>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in site.OldestFirst)
        {
            names.TryAdd(article.Title, article);
            foreach (var name in article.Page.FrontMatter.Aliases
                .Prepend(article.Page.FrontMatter.Title)
                .Where(name => pages.ContainsKey(NameOf(name.Value))))
            {
                yield return Descriptor.At(
                    name.Where,
                    $"`{name.Value}` is what the page `{pages[NameOf(name.Value)]}` of this site is called.",
                    "Take another name: a reader who looks for that page must find it.");
            }
        }

        foreach (var article in site.OldestFirst)
        {
            var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var alias in article.Page.FrontMatter.Aliases)
            {
                var isSame = !written.Add(alias.Value);
                if (!own.Add(alias.Value))
                {
                    yield return Descriptor.At(alias.Where, $"`{alias.Value}` stands here twice.", "Keep one of them.")
                        .MendedBy(isSame ? Content.ListEntry.Out(article.Page.File, alias) : null);
                }
                else if (!names.TryAdd(alias.Value, article) && names[alias.Value] != article)
                {
                    yield return Descriptor.At(
                        alias.Where,
                        $"`{alias.Value}` is what `{names[alias.Value].Page.File.Path}` is called too.",
                        "Keep it in the article that a reader who says so would want.");
                }
            }
        }
    }

    /// <summary>The pages that are no articles, by name: those of the generator, and those that the site cannot do without.</summary>
    private static Dictionary<string, string> PageNames(PublishedSite site)
    {
        var names = BuiltIn.ToDictionary(page => NameOf(page.Name), page => page.Url.Value, StringComparer.Ordinal);
        foreach (var page in site.Prose.Values)
        {
            names.TryAdd(NameOf(page.FrontMatter.Title.Value), page.Url.Value);
        }

        return names;
    }

    private static readonly (string Name, Content.UrlPath Url)[] BuiltIn =
    [
        ("Emergency numbers", GeneratedRoutes.EmergencyNumbers), ("Emergency number", GeneratedRoutes.EmergencyNumbers),
        ("Emergency", GeneratedRoutes.EmergencyNumbers), ("A to Z", GeneratedRoutes.AToZ), ("Search", GeneratedRoutes.Search),
        ("Find by symptom", GeneratedRoutes.FindBySymptom),
        ("Find by pain type", GeneratedRoutes.FindByPainType),
        ("Find by urgency", GeneratedRoutes.FindByUrgency),
        ("Map", GeneratedRoutes.Map),
        ("Home", Content.UrlPath.Home),
    ];

    private static string NameOf(string title) => string.Join(' ', Language.MatchTokens.WordsOf(title));
}
