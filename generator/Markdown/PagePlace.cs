using BackHealthSite.Content;

namespace BackHealthSite.Markdown;

/// <summary>Which page of the site a Markdown file is, told from its place.</summary>
internal abstract record PagePlace
{
    /// <summary>`TOPIC/ID.md`.</summary>
    internal sealed record Article(string Topic, ArticleId Id) : PagePlace;

    /// <summary>`TOPIC/index.md`.</summary>
    internal sealed record TopicIndex(string Topic) : PagePlace;

    /// <summary>`index.md`.</summary>
    internal sealed record Home : PagePlace;

    /// <summary>`pages/NAME.md`.</summary>
    internal sealed record Prose(string Name) : PagePlace;

    public UrlPath Url => this switch
    {
        Article article => new($"/{article.Topic}/{article.Id}/"),
        TopicIndex index => new($"/{index.Topic}/"),
        Prose prose => new($"/{prose.Name}/"),
        _ => UrlPath.Home,
    };
}
