using System.Collections.Frozen;
using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site.Lists;

/// <summary>What there is to list: the articles in menu order and by id, their names, and the pages that introduce the topics.</summary>
internal sealed record ListedArticles(
    ImmutableArray<Article> Articles,
    FrozenDictionary<string, Article> ById,
    ImmutableArray<AToZName> Names,
    FrozenDictionary<UrlPath, ParsedPage> Prose);
