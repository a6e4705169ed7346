using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>A page of the list with its lines: itself and its headings.</summary>
internal sealed record ListedPage(UrlPath Url, IReadOnlyList<Located<PublicAddress>> Lines)
{
    public Location Where => Lines[0].Where;

    /// <summary>The pages of the list; none for a site without one, which keeps no promise.</summary>
    public static IReadOnlyList<ListedPage> Of(AddressList? list) =>
        [.. (list?.Lines ?? []).GroupBy(line => line.Value.Page).Select(lines => new ListedPage(lines.Key, [.. lines]))];
}
