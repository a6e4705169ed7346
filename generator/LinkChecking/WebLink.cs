using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.LinkChecking;

/// <summary>An address of another site, as it is asked, and every place of the input that links to it.</summary>
/// <param name="Address">In ASCII, without user and fragment, neither of which is sent to a server that should answer everybody.</param>
/// <param name="Places">In reading order.</param>
internal sealed record WebLink(Uri Address, ImmutableArray<Location> Places)
{
    /// <summary>What stands behind the `#` at each place, the sign included; a place without has none.</summary>
    public IReadOnlyDictionary<Location, string> Fragments { get; init; } = ImmutableDictionary<Location, string>.Empty;

    /// <summary>Characters of an address that a server may send to: more than any page has that a person could write down.</summary>
    public const int Longest = 2000;

    /// <summary>The address as it is asked; null for what is no address of the web.</summary>
    public static Uri? Asked(string address) => WebAddress.Read(address) is { } read ? Asked(read) : null;

    /// <summary>The same of an address that was read already.</summary>
    public static Uri? Asked(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        return Uri.TryCreate($"{uri.Scheme}://{host}{port}{uri.PathAndQuery}", UriKind.Absolute, out var asked) ? asked : null;
    }
}
