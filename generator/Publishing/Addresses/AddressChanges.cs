using BackHealthSite.Content;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>How the addresses of a site differ from its list, in ordinal order.</summary>
internal static class AddressChanges
{
    public static ListChanges Of(PublishedSite site)
    {
        var now = KeptAddresses.Of(site).ToList();
        var published = Lines(now);
        var listed = Lines(site.Data.Addresses?.Lines.Select(line => line.Value) ?? []);
        return new ListChanges(AddressListReader.Path, "address", Without(published, listed), Without(listed, published))
        {
            Text = AddressListReader.TextOf(now),
        };
    }

    private static HashSet<string> Lines(IEnumerable<PublicAddress> addresses) =>
        addresses.Select(address => address.ToString()).ToHashSet(StringComparer.Ordinal);

    private static List<string> Without(HashSet<string> some, HashSet<string> others) =>
        [.. some.Where(line => !others.Contains(line)).Order(StringComparer.Ordinal)];
}
