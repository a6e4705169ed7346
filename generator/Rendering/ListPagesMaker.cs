using System.Globalization;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Tells on each page of a long list which page it is, and the ways to the others.</summary>
internal sealed class ListPagesMaker(PageContext context)
{
    /// <summary>So many ways are shown; of more pages the neighbours, the ends and some between, so that none is far.</summary>
    private const int MostShown = 12;

    /// <summary>The ways to all pages of a list; null for a list that is on one.</summary>
    public ListPages? Make<T>(PagedList<T> list, ListPage<T> shown, Func<T, string>? beginning = null)
    {
        if (!list.IsCut)
        {
            return null;
        }

        var step = ((list.Pages.Count - 1) / MostShown) + 1;
        var pages = list.Pages.Where(page =>
            page.Number % step == 0 || page.Number == 1 || page.Number == list.Pages.Count || Math.Abs(page.Number - shown.Number) <= 1);
        return new ListPages([.. pages.Select(page => WayTo(page, beginning))], context.Addresses.Href(shown.Url))
        {
            Previous = shown.Number > 1 ? WayTo(list.Pages[shown.Number - 2], beginning) : null,
            Next = shown.Number < list.Pages.Count ? WayTo(list.Pages[shown.Number], beginning) : null,
        };
    }

    /// <summary>The name of a list, with the number of a page that is not its first.</summary>
    public static string Numbered<T>(string name, PagedList<T> list, ListPage<T> shown) => shown.Number == 1
        ? name
        : string.Create(CultureInfo.InvariantCulture, $"{name}, page {shown.Number} of {list.Pages.Count}");

    public static string Described<T>(string description, PagedList<T> list, ListPage<T> shown) => shown.Number == 1
        ? description
        : string.Create(CultureInfo.InvariantCulture, $"Page {shown.Number} of {list.Pages.Count}. {description}");

    /// <summary>The way to a page from home, over what the list belongs to and its first page.</summary>
    public IReadOnlyList<Crumb> Crumbs<T>(PagedList<T> list, ListPage<T> shown, Crumb? above, string name)
    {
        Crumb[] steps = shown.Number == 1
            ? [new Crumb(name, null)]
            : [new Crumb(name, context.Addresses.Href(list.First.Url)), new Crumb(Name(shown.Number), null)];
        return context.Crumbs(above is null ? steps : [above, .. steps]);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"Page {number}");

    private Link WayTo<T>(ListPage<T> page, Func<T, string>? beginning)
    {
        var from = beginning is null || page.Entries.Count == 0 ? "" : $", from {beginning(page.Entries[0])}";
        return new Link(Name(page.Number) + from, context.Addresses.Href(page.Url));
    }
}
