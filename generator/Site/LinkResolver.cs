using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Follows the links of authors through the site, once for the checks and for rendering alike.</summary>
internal static class LinkResolver
{
    /// <summary>The links of a page, each with where it leads.</summary>
    public static ImmutableArray<ResolvedLink> LinksOf(ParsedPage page, PublishedSite site) =>
        [.. page.Links.Select(link => new ResolvedLink(link, page, Resolve(site, link.Target, page)))];

    private static Destination Resolve(PublishedSite site, LinkTarget target, ParsedPage from) => target switch
    {
        LinkTarget.Xref xref => Xref(site, xref.Id, xref.Anchor),
        LinkTarget.File file => File(site, file),
        LinkTarget.Site path => At(site, path),
        LinkTarget.SamePage same => new Destination.Page(from, same.Anchor),
        LinkTarget.External external => new Destination.Elsewhere(external.Address),
        LinkTarget.Refused refused => new Destination.Refused(refused.Address, refused.Reason),
        _ => throw new InvalidOperationException($"Unknown link target {target}."),
    };

    private static Destination Xref(PublishedSite site, string id, string? anchor)
    {
        if (site.ArticleById.TryGetValue(id, out var article))
        {
            return new Destination.Page(article.Page, anchor);
        }

        if (site.IsUnread(id))
        {
            return new Destination.Unread();
        }

        return site.Drafts.Contains(id) ? new Destination.Draft(id) : new Destination.Missing(id, site.ArticleById.Keys);
    }

    private static Destination File(PublishedSite site, LinkTarget.File file)
    {
        if (site.PageByPath.TryGetValue(file.Path, out var page))
        {
            return site.Holds(page) ? new Destination.Page(page, file.Anchor) : new Destination.Draft(file.Path);
        }

        if (site.Unread.Contains(file.Path))
        {
            return new Destination.Unread();
        }

        return new Destination.Missing(file.Path, site.AllPages.Select(page => page.File.Path));
    }

    private static Destination At(PublishedSite site, LinkTarget.Site link)
    {
        if (site.PageAt(link.Path) is { } page)
        {
            return new Destination.Page(page, link.Anchor);
        }

        if (GeneratedRoutes.All.Contains(link.Path))
        {
            return new Destination.Generated(link.Path, link.Anchor);
        }

        if (FilesOf(link.Path).Any(site.Unread.Contains))
        {
            return new Destination.Unread();
        }

        var known = site.PublishedPages.Select(published => published.Url).Concat(GeneratedRoutes.All).Select(url => url.Value);
        return new Destination.Missing(link.Path.Value, known);
    }

    /// <summary>The files that could hold the page of an address.</summary>
    public static IEnumerable<string> FilesOf(UrlPath path)
    {
        var name = path.Value.Trim('/');
        return [$"{name}.md", $"pages/{name}.md", $"{name}/index.md".TrimStart('/')];
    }

    /// <summary>The page that an author wrote for an address, or null.</summary>
    public static ParsedPage? PageAt(this PublishedSite site, UrlPath path)
    {
        if (site.Prose.TryGetValue(path, out var prose))
        {
            return prose;
        }

        var parts = path.Value.Split('/');
        return parts is ["", _, var id, ""] && site.ArticleById.TryGetValue(id, out var article) && article.Url == path
            ? article.Page
            : null;
    }
}
