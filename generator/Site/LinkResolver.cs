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
        LinkTarget.SamePage same => new Destination.Page(from, AnchorFinder.Of(from, same.Anchor)),
        LinkTarget.External external => OnOwnHost(site, external) ?? new Destination.Elsewhere(external.Address),
        LinkTarget.Refused refused => new Destination.Refused(refused.Address, refused.Reason),
        _ => throw new InvalidOperationException($"Unknown link target {target}."),
    };

    private static Destination Xref(PublishedSite site, string id, string? anchor)
    {
        if (site.ArticleById.TryGetValue(id, out var article))
        {
            return new Destination.Page(article.Page, AnchorFinder.Of(article.Page, anchor));
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
            return site.Holds(page) ? new Destination.Page(page, AnchorFinder.Of(page, file.Anchor)) : new Destination.Draft(file.Path);
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
            return new Destination.Page(page, AnchorFinder.Of(page, link.Anchor));
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

    /// <summary>A page of this site by its whole address; null where that names a file, an old address or another site.</summary>
    private static Destination? OnOwnHost(PublishedSite site, LinkTarget.External link)
    {
        var home = site.Settings.BaseUrl;
        var isOwn = link.Web is { } web
            && Uri.Compare(web, home, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
            && web.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal);
        if (!isOwn || link.Web is not { } own)
        {
            return null;
        }

        var path = new UrlPath("/" + own.AbsolutePath[home.AbsolutePath.Length..]);
        var isFile = path.Value[(path.Value.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal);
        return isFile || site.Redirects.Any(redirect => redirect.From == path)
            ? null
            : At(site, new LinkTarget.Site(path, own.Fragment.Length > 1 ? own.Fragment[1..] : null));
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
