using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>A published article with its topic and its relations to others, which show on both ends.</summary>
internal sealed record Article(ParsedPage Page, Topic Topic, ArticleId Id)
{
    public required ImmutableArray<Relation> Relations { get; init; }

    /// <summary>Its topic and its id, as people who work on the site name it.</summary>
    public string Name => $"{Topic.Id}/{Id}";

    public string Title => Page.FrontMatter.Title.Value;

    public UrlPath Url => Page.Url;

    /// <summary>
    /// True once the day of the next check has gone by; on the day itself there is still time. False where no day could be read.
    /// </summary>
    public bool IsOverdue(DateOnly today) => Page.FrontMatter.Recheck is { } due && due.Value < today;
}

/// <summary>That two articles belong together, usually or more rarely.</summary>
internal sealed record Relation(ArticleId To, bool Rarely);

/// <summary>An entry of the A to Z: a title, or another name for an article.</summary>
internal sealed record AToZName(string Name, Article Article, bool IsAlias);
