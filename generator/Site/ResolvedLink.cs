using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>A link of a page and where it leads.</summary>
internal sealed record ResolvedLink(PageLink Link, ParsedPage From, Destination To)
{
    public LinkTarget Target => Link.Target;

    /// <summary>Its words, as the author wrote them.</summary>
    public string Text => Link.Text;

    public Location Where => Link.Where;

    /// <summary>The title of the page that it leads to; empty where it leads to none that an author wrote.</summary>
    public string Title => To is Destination.Page page ? page.Parsed.FrontMatter.Title.Value : "";

    /// <summary>The title of the other article that it leads to, or null.</summary>
    public string? Name =>
        To is Destination.Page { Parsed: { IsArticle: true } page } && !ReferenceEquals(page, From) ? page.FrontMatter.Title.Value : null;

    /// <summary>True where the title of its target could not be read.</summary>
    public bool IsUnread => To is Destination.Unread or Destination.Page { Parsed.FrontMatter.Title.Value: "" };
}
