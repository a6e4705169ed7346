using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>Finds the page that most likely takes the place of one that is gone: where an author would write the redirect.</summary>
internal sealed class RedirectSuggestions
{
    private readonly Dictionary<UrlPath, ParsedPage> drafts;
    private readonly Dictionary<string, ParsedPage> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedPage> fresh;
    private readonly Dictionary<string, ParsedPage?> onlyFreshOf;

    public RedirectSuggestions(PublishedSite site, IReadOnlyList<ListedPage> listed)
    {
        drafts = site.AllPages.Where(page => !site.Holds(page)).DistinctBy(page => page.Url).ToDictionary(page => page.Url);
        foreach (var article in site.Articles)
        {
            byName[article.Id.Value] = article.Page;
        }

        foreach (var (name, page) in site.Articles.SelectMany(NamesOf))
        {
            byName.TryAdd(name, page);
        }

        var known = listed.Select(page => page.Url).ToHashSet();
        var unlisted = site.Articles.Where(article => !known.Contains(article.Url)).ToList();
        fresh = unlisted.ToDictionary(article => article.Id.Value, article => article.Page, StringComparer.Ordinal);
        onlyFreshOf = unlisted
            .GroupBy(article => article.Topic.Id)
            .ToDictionary(group => group.Key, group => group.Count() == 1 ? group.First().Page : null, StringComparer.Ordinal);
    }

    /// <summary>
    /// The page's own draft; an article of that id or name; a new one of nearly that id; the only new one of its topic. Null where none is
    /// likely.
    /// </summary>
    public ParsedPage? Of(UrlPath gone)
    {
        var name = NameOf(gone);
        return drafts.GetValueOrDefault(gone)
            ?? byName.GetValueOrDefault(name)
            ?? (NearestName.Of(name, fresh.Keys) is { } near ? fresh[near] : onlyFreshOf.GetValueOrDefault(gone.Value.Split('/')[1]));
    }

    /// <summary>The last part of an address: the id of an article.</summary>
    public static string NameOf(UrlPath url) => url.Value.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";

    private static IEnumerable<(string Name, ParsedPage Page)> NamesOf(Article article) =>
        article.Page.FrontMatter.Aliases.Select(alias => alias.Value).Prepend(article.Title).Select(name => (Slug.Of(name), article.Page));
}
