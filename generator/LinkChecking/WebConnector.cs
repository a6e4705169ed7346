using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackHealthSite.LinkChecking;

/// <summary>A host that only this machine or its network can reach.</summary>
internal sealed class PrivateHostException() : Exception("The host is not on the public internet.");

/// <summary>
/// Connects to hosts by the address that was looked at, so that no name can mean a public host once and a private one the next time.
/// </summary>
/// <param name="Resolve">Gives the addresses of a host name.</param>
/// <param name="MayBeAsked">Whether an address may be connected to.</param>
internal sealed record WebConnector(Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPAddress, bool> MayBeAsked)
{
    /// <summary>Reaches the public internet and nothing else.</summary>
    public static WebConnector Public { get; } = new(Dns.GetHostAddressesAsync, PublicNetworks.Hold);

    /// <summary>A handler without cookies, credentials, proxy or redirects of its own, that reads no body it can leave alone.</summary>
    public SocketsHttpHandler Handler() => new()
    {
        ConnectCallback = Connect,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        MaxResponseDrainSize = 0,
        MaxResponseHeadersLength = 64,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
    };

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var number) ? [number] : await Resolve(host, cancellation);
        var allowed = addresses.Where(MayBeAsked).ToArray();
        if (allowed.Length == 0)
        {
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateHostException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
