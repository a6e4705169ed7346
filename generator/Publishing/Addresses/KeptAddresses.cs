using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>
/// The addresses that a site publishes and keeps: its pages, the headings that authors wrote, what the generator adds, and old addresses
/// that lead on. Headings of generated pages are not among them: no author could keep one, and without it the page still opens.
/// </summary>
internal static class KeptAddresses
{
    public static IEnumerable<PublicAddress> Of(PublishedSite site) =>
        site.PublishedPages.SelectMany(AddressesOf)
            .Concat(GeneratedRoutes.All.Select(url => new PublicAddress(url, "")))
            .Concat(site.Redirects.Select(redirect => new PublicAddress(redirect.From, "")));

    private static IEnumerable<PublicAddress> AddressesOf(ParsedPage page) =>
        page.Headings
            .SelectMany(heading => heading.Anchors)
            .Select(anchor => new PublicAddress(page.Url, anchor.Value))
            .Prepend(new PublicAddress(page.Url, ""));
}
