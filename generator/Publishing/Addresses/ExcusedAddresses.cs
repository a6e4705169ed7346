using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>Addresses that are missing only because of a mistake that has a problem of its own: it would be told twice.</summary>
internal sealed class ExcusedAddresses
{
    private readonly PublishedSite site;
    private readonly HashSet<string> files;
    private readonly HashSet<string> unreadIds;
    private readonly HashSet<string> meant;

    private ExcusedAddresses(PublishedSite site)
    {
        this.site = site;
        files = [.. PagePlaces.Required(site.Data.Topics)];
        unreadIds = site.Unread.Select(path => Slug.Of(Path.GetFileNameWithoutExtension(path))).ToHashSet(StringComparer.Ordinal);
        meant =
            site.Redirects.Select(redirect => RedirectPath.Meant(redirect.From.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public static ExcusedAddresses Of(PublishedSite site) => new(site);

    /// <summary>
    /// True for a page that every site needs, for one whose file cannot be read or lies in a wrong place, and for a mistyped old address.
    /// </summary>
    public bool Contains(UrlPath url) =>
        meant.Contains(url.Value)
        || unreadIds.Contains(RedirectSuggestions.NameOf(url))
        || LinkResolver.FilesOf(url)
            .Any(file => site.Unread.Contains(file) || (files.Contains(file) && !site.PageByPath.ContainsKey(file)));
}
