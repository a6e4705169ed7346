using System.Net;
using System.Net.Sockets;

namespace BackHealthSite.LinkChecking;

/// <summary>
/// Tells addresses of the public internet from those of this machine and of private networks.
/// Links come from strangers, and none may make this program ask what only this machine can reach.
/// </summary>
internal static class PublicNetworks
{
    // IANA's registries of special-purpose addresses, and multicast.
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    // The only part of IPv6 that is given out to public hosts.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Hold(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain))
            && !NotPublic.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>True where the spelling alone shows that no reader can reach the host.</summary>
    public static bool IsPrivate(Uri address, Func<IPAddress, bool> mayBeAsked)
    {
        var host = address.IdnHost.TrimEnd('.');
        return IPAddress.TryParse(host, out var number)
            ? !mayBeAsked(number)
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
