using System.Globalization;
using BackHealthSite.Content;

namespace BackHealthSite.Site.Lists;

/// <summary>A page of a list, from 1 on, and what stands on it.</summary>
internal sealed record ListPage<T>(UrlPath Url, int Number, IReadOnlyList<T> Entries);

/// <summary>A list on as many pages as it needs. The first keeps the address of the list; the others lie below it.</summary>
internal sealed record PagedList<T>(IReadOnlyList<ListPage<T>> Pages)
{
    public bool IsCut => Pages.Count > 1;

    public ListPage<T> First => Pages[0];

    public IEnumerable<ListPage<T>> Further => Pages.Skip(1);

    /// <summary>The whole list, on one page.</summary>
    public static PagedList<T> Whole(UrlPath url, IReadOnlyList<T> entries) => new([new ListPage<T>(url, 1, entries)]);

    /// <param name="url">The address of the list.</param>
    /// <param name="entries">What it holds, in order.</param>
    /// <param name="size">What an entry comes to.</param>
    /// <param name="room">What there is room for.</param>
    public static PagedList<T> Of(UrlPath url, IReadOnlyList<T> entries, Func<T, int> size, ListRoom room) =>
        room.Beside + entries.Sum(size) <= room.Size.Whole
            ? Whole(url, entries)
            : new PagedList<T>(
                [
                    .. Stretches.Of(entries, size, place => room.Size.Part - (place == 0 ? room.Beside : 0))
                        .Select((stretch, place) => new ListPage<T>(AddressOf(url, place + 1), place + 1, stretch)),
                ]);

    private static UrlPath AddressOf(UrlPath list, int number) =>
        number == 1 ? list : new UrlPath(string.Create(CultureInfo.InvariantCulture, $"{list.Value}page-{number}/"));
}

/// <summary>How large a page may be, and what the first one shows beside its list.</summary>
internal readonly record struct ListRoom(ListSize Size, int Beside = 0);
