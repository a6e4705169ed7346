using System.Collections.Frozen;
using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;
using BackHealthSite.RedFlags;
using BackHealthSite.Site.Lists;

namespace BackHealthSite.Site;

/// <summary>Everything that is published, joined and known as a whole; immutable.</summary>
internal sealed record PublishedSite(SiteData Data, RedFlagRegistry Registry)
{
    /// <summary>The day that the site is built for.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Every file that was read as a page, drafts and doubles too.</summary>
    public required ImmutableArray<ParsedPage> AllPages { get; init; }

    /// <summary>The pages whose front matter could not be read: no part of the site, but their words can be judged.</summary>
    public ImmutableArray<ParsedPage> Bodies { get; init; } = [];

    /// <summary>The articles in menu order: by topic, by the groups of the topic, then by `order`, then by title.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>
    /// The articles whose addresses the list of addresses holds, then those that are new: what two articles have in common is told of the
    /// newer one.
    /// </summary>
    public required ImmutableArray<Article> OldestFirst { get; init; }

    /// <summary>The same of all files that were read as pages, doubles too.</summary>
    public ImmutableArray<ParsedPage> FilesOldestFirst { get; init; } = [];

    public required FrozenDictionary<string, Article> ArticleById { get; init; }

    /// <summary>Every file that was read as a page, by its path under the input folder.</summary>
    public required FrozenDictionary<string, ParsedPage> PageByPath { get; init; }

    /// <summary>The ids of the drafts that are left out, which must not be linked to.</summary>
    public required FrozenSet<string> Drafts { get; init; }

    /// <summary>Whether drafts are part of the site, as in the preview.</summary>
    public required bool IncludesDrafts { get; init; }

    /// <summary>The paths of Markdown files that could not be read: they have a problem of their own, so links to them have none.</summary>
    public required FrozenSet<string> Unread { get; init; }

    /// <summary>Home, topic introductions and pages of prose, by address.</summary>
    public required FrozenDictionary<UrlPath, ParsedPage> Prose { get; init; }

    /// <summary>Every picture of the input folder, shown or not, by its path there.</summary>
    public required FrozenDictionary<string, Picture> Pictures { get; init; }

    public required ImmutableArray<AToZName> AToZ { get; init; }

    /// <summary>The pages that list articles, cut where they would be too large.</summary>
    public ArticleLists Lists { get; init; } = ArticleLists.None;

    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>What each page refers to, by the path of its file.</summary>
    public FrozenDictionary<string, PageReferences> References { get; init; } = FrozenDictionary<string, PageReferences>.Empty;

    /// <summary>The registry as its file gives it, with what finds its words; null for a site that was put together by hand.</summary>
    public KnownRegistry? KnownRegistry { get; init; }

    /// <summary>What finds the words of the registry.</summary>
    public RegistryFinders Finders =>
        KnownRegistry is { } known && known.Finders.AreOf(Registry) ? known.Finders : new RegistryFinders(Registry);

    /// <summary>What it was joined from, for whoever builds it again; null for whoever builds once.</summary>
    public SiteBasis? Basis { get; init; }

    /// <summary>What was made before of its pages.</summary>
    public BuildMemory Memory => Basis?.Memory ?? BuildMemory.None;

    public SiteSettings Settings => Data.Settings;

    /// <summary>The published pages that authors wrote.</summary>
    public IEnumerable<ParsedPage> PublishedPages => Articles.Select(article => article.Page).Concat(Prose.Values);

    /// <summary>The links, pictures and citations of a page; none of one that is made of the words of a data file.</summary>
    public PageReferences ReferencesOf(ParsedPage page) => References.GetValueOrDefault(page.File.Path, PageReferences.None);

    /// <summary>The links of a page, each with where it leads.</summary>
    public ImmutableArray<ResolvedLink> LinksOf(ParsedPage page) => ReferencesOf(page).Links;

    /// <summary>The citations of a page, each with its number.</summary>
    public ImmutableArray<ResolvedCitation> CitationsOf(ParsedPage page) => ReferencesOf(page).Citations;

    /// <summary>What links on a page may stand for: the titles of the articles they lead to.</summary>
    public LinkTitles TitlesFor(ParsedPage page)
    {
        var references = ReferencesOf(page);
        return new LinkTitles(link => references.LinkAt(link).Title)
        {
            NameOf = link => references.LinkAt(link).Name,
            IsUnread = link => references.LinkAt(link).IsUnread,
        };
    }

    public bool IsUnread(string articleId) => Unread.Any(path => path.EndsWith($"/{articleId}.md", StringComparison.Ordinal));

    /// <summary>True for a page that is part of the site: all but the drafts that are left out.</summary>
    public bool Holds(ParsedPage page) => IncludesDrafts || !page.FrontMatter.Excluded;

    /// <summary>The articles of one topic, in menu order.</summary>
    public IEnumerable<Article> ArticlesOf(Topic topic) => Articles.Where(article => article.Topic.Id == topic.Id);

    /// <summary>The articles of all topics of a kind, in menu order.</summary>
    public IEnumerable<Article> ArticlesOf(TopicKind kind) => Articles.Where(article => article.Topic.Kind == kind);

    /// <summary>The topics of a kind, in menu order.</summary>
    public IEnumerable<Topic> TopicsOf(TopicKind kind) => Data.Topics.Where(topic => topic.Kind == kind);

    /// <summary>The topic whose page shows all warning signs.</summary>
    public Topic WarningTopic => TopicsOf(TopicKind.WarningSign).First();
}
