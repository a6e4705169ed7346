using System.Collections.Frozen;
using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.RedFlags;
using BackHealthSite.Site.Lists;

namespace BackHealthSite.Site;

/// <summary>What authors gave: every page that could be read, the paths of Markdown files that could not, and the pictures.</summary>
internal sealed record AuthoredFiles(IReadOnlyList<ParsedPage> Pages, IEnumerable<string> Unread, IReadOnlyList<Picture> Pictures)
{
    /// <summary>The pages whose front matter could not be read.</summary>
    public IReadOnlyList<ParsedPage> Bodies { get; init; } = [];

    /// <summary>The day that the site is built for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether drafts belong to the site, as in the preview.</summary>
    public required bool IncludeDrafts { get; init; }

    public bool LeaveOut(ParsedPage page) => page.FrontMatter.Excluded && !IncludeDrafts;
}

/// <summary>Joins all parsed pages into one <see cref="PublishedSite"/>.</summary>
internal static class SiteAssembler
{
    public static PublishedSite Assemble(SiteData data, RedFlagRegistry registry, AuthoredFiles files)
    {
        var pages = files.Pages;
        var published = pages.Where(page => !files.LeaveOut(page)).ToList();
        var known = data.Addresses?.Lines.Select(line => line.Value.Page).ToHashSet() ?? [];
        var articles = Articles(data, [.. published.OrderBy(page => AgeOf(page, known))]);
        var site = new PublishedSite(data, registry)
        {
            Today = files.Today,
            AllPages = [.. pages],
            Bodies = [.. files.Bodies.Where(page => !files.LeaveOut(page))],
            Articles = articles,
            OldestFirst = [.. articles.OrderBy(article => AgeOf(article.Page, known))],
            FilesOldestFirst = [.. pages.OrderBy(page => AgeOf(page, known))],
            ArticleById = articles.ToFrozenDictionary(article => article.Id.Value, StringComparer.Ordinal),
            PageByPath = pages.ToFrozenDictionary(page => page.File.Path, StringComparer.Ordinal),
            Drafts = pages.Where(files.LeaveOut).Select(page => IdOf(page).Value).ToFrozenSet(StringComparer.Ordinal),
            IncludesDrafts = files.IncludeDrafts,
            Unread = files.Unread.ToFrozenSet(StringComparer.Ordinal),
            Prose = published.Where(page => !page.IsArticle).ToFrozenDictionary(page => page.Url),
            Pictures = files.Pictures.ToFrozenDictionary(picture => picture.Path, StringComparer.Ordinal),
            AToZ = AToZ(articles),
            Redirects = [.. pages.SelectMany(Redirects)],
        };
        IReadOnlyList<ParsedPage> referring = [.. pages, .. files.Bodies];
        var references = new KeyValuePair<string, PageReferences>[referring.Count];
        Parallel.For(0, referring.Count, i =>
            references[i] = KeyValuePair.Create(referring[i].File.Path, References(referring[i], site)));
        return site with
        {
            References = references.ToFrozenDictionary(StringComparer.Ordinal),
            Lists = ArticleLists.Of(data, registry, new ListedArticles(site.Articles, site.ArticleById, site.AToZ, site.Prose)),
        };
    }

    /// <summary>
    /// What puts the older of two pages first: an address that the list holds; of those that it does not hold, the day of the check.
    /// </summary>
    private static DateOnly AgeOf(ParsedPage page, HashSet<UrlPath> known) =>
        known.Contains(page.Url) ? DateOnly.MinValue : page.FrontMatter.Checked?.Value ?? DateOnly.MaxValue;

    private static PageReferences References(ParsedPage page, PublishedSite site) =>
        new(LinkResolver.LinksOf(page, site), PictureResolver.ImagesOf(page, site), CitationNumbers.Of(page, site.Data));

    private static ArticleId IdOf(ParsedPage page) => page.Place is PagePlace.Article article ? article.Id : new ArticleId("");

    /// <summary>One article an id (a double is a problem of its own), in menu order.</summary>
    private static ImmutableArray<Article> Articles(SiteData data, List<ParsedPage> published)
    {
        var pages = published.Where(page => page.IsArticle).DistinctBy(IdOf).ToList();
        var relations = RelationGraph.Build(pages.ToDictionary(page => IdOf(page), page => page.FrontMatter));
        var menu = data.Topics
            .DistinctBy(topic => topic.Id)
            .Select((topic, index) => (topic.Id, Topic: topic, Index: index))
            .ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        return
        [
            .. from page in pages
               let topic = ((PagePlace.Article)page.Place).Topic.Id
               where menu.ContainsKey(topic)
               let entry = menu[topic]
               orderby entry.Index, GroupIndex(
                   entry.Topic,
                   page.FrontMatter), page.FrontMatter.Order ?? int.MaxValue, page.FrontMatter.Title.Value
                   .ToLowerInvariant(), IdOf(page)
               select new Article(page, entry.Topic, IdOf(page)) { Relations = relations[IdOf(page)] },
        ];
    }

    /// <summary>Articles without a group come last.</summary>
    private static int GroupIndex(Topic topic, FrontMatter matter)
    {
        for (var i = 0; i < topic.Groups.Count; i++)
        {
            if (topic.Groups[i].Id == matter.Group?.Value)
            {
                return i;
            }
        }

        return topic.Groups.Count;
    }

    private static ImmutableArray<AToZName> AToZ(ImmutableArray<Article> articles)
    {
        var names = new List<AToZName>();
        foreach (var article in articles)
        {
            names.Add(new AToZName(article.Title, article, IsAlias: false));
            foreach (var alias in article.Page.FrontMatter.Aliases.Where(
                alias => !alias.Value.Equals(article.Title, StringComparison.OrdinalIgnoreCase)))
            {
                names.Add(new AToZName(char.ToUpperInvariant(alias.Value[0]) + alias.Value[1..], article, IsAlias: true));
            }
        }

        return [.. names.OrderBy(name => name.Name.ToLowerInvariant(), StringComparer.Ordinal).ThenBy(name => name.Article.Id)];
    }

    private static IEnumerable<Redirect> Redirects(ParsedPage page) =>
        page.FrontMatter.RedirectFrom.Select(from => new Redirect(new UrlPath(from.Value), page.Url, from.Where));
}
