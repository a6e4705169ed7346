using BackHealthSite.Content;

namespace BackHealthSite.Markdown;

/// <summary>Which page of the site a Markdown file is, told from its place.</summary>
internal abstract record PagePlace
{
    /// <summary>`TOPIC/ID.md`.</summary>
    internal sealed record Article(Topic Topic, ArticleId Id) : PagePlace;

    /// <summary>`TOPIC/index.md`.</summary>
    internal sealed record TopicIndex(Topic Topic) : PagePlace;

    /// <summary>`index.md`.</summary>
    internal sealed record Home : PagePlace;

    /// <summary>`pages/NAME.md`.</summary>
    internal sealed record Prose(string Name) : PagePlace;

    public UrlPath Url => this switch
    {
        Article article => new($"/{article.Topic.Id}/{article.Id}/"),
        TopicIndex index => index.Topic.Url,
        Prose prose => new($"/{prose.Name}/"),
        _ => UrlPath.Home,
    };
}
