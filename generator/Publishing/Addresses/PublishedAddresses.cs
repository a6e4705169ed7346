using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>
/// The addresses that a site publishes and keeps: its pages, the headings that authors wrote, what the generator adds, and old addresses
/// that lead on. Headings of generated pages are not among them: no author could keep one, and without it the page still opens.
/// </summary>
internal static class PublishedAddresses
{
    public static IEnumerable<PublicAddress> Of(PublishedSite site) =>
        site.PublishedPages.SelectMany(AddressesOf)
            .Concat(GeneratedRoutes.All.Select(url => new PublicAddress(url, "")))
            .Concat(site.Redirects.Select(redirect => new PublicAddress(redirect.From, "")));

    /// <summary>Judges the site by its list of addresses; a site without one keeps no promise.</summary>
    /// <param name="site">The site.</param>
    /// <param name="earlier">What is wrong with its pages: a heading that is only mistyped is not lost.</param>
    public static IReadOnlyList<Problem> Check(PublishedSite site, IReadOnlyList<Problem> earlier)
    {
        if (site.Data.Addresses is not { Lines.Count: > 0 } list)
        {
            return [.. AddressListGone.Check(site.Data.Addresses, site.Settings.KeepsAddresses), .. AddressesNotKept.Check(site.Data.Addresses, site.Settings.RefusesAddresses)];
        }

        var pages = list.Lines.GroupBy(line => line.Value.Page).Select(lines => new ListedPage(lines.Key, [.. lines])).ToList();
        var cut = AddressListGone.CheckWarnings(site.ArticlesOf(Topic.WarningSigns).Select(article => (article.Url, article.Page.FrontMatter.Title.Where)), list);
        return [.. cut, .. AddressesNotKept.Check(list, site.Settings.RefusesAddresses), .. AddressLost.Check(site, pages), .. AnchorLost.Check(site, pages, PathsOfMistypedHeadings(earlier))];
    }

    private static HashSet<string> PathsOfMistypedHeadings(IReadOnlyList<Problem> problems) => problems
        .Where(problem => problem.Rule == HeadingMistyped.Descriptor || problem.Rule == LineIndented.Descriptor)
        .Select(problem => problem.Where.Path)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<PublicAddress> AddressesOf(ParsedPage page) =>
        page.Headings.SelectMany(heading => heading.Anchors).Select(anchor => new PublicAddress(page.Url, anchor.Value)).Prepend(new PublicAddress(page.Url, ""));
}

/// <summary>A page of the list with its lines: itself and its headings.</summary>
internal sealed record ListedPage(UrlPath Url, IReadOnlyList<Located<PublicAddress>> Lines)
{
    public Location Where => Lines[0].Where;
}
