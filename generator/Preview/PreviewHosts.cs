using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackHealthSite.Preview;

/// <summary>
/// The names under which a preview may be asked. A page of another site can give its own name the address of this machine
/// and then read whatever is answered under that name (DNS rebinding): drafts, and paths of this machine.
/// </summary>
/// <param name="Further">One name more, where the preview is reached through another machine; null for none.</param>
internal sealed record PreviewHosts(string? Further)
{
    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True for a name that a browser can ask under, without scheme, port or path.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 253
        && Uri.CheckHostName(text) is not UriHostNameType.Unknown
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '[' or ']' or ':');

    /// <summary>Whether a request that names this host is answered.</summary>
    /// <param name="asked">The host of the request.</param>
    /// <param name="port">The port that the preview listens on, which a browser leaves out where it is 80.</param>
    public bool Allow(HostString asked, int port) =>
        Port(asked.Value ?? "") is { } given
        && ((given == port && OfThisMachine.Contains(asked.Host, StringComparer.OrdinalIgnoreCase)) || IsFurther(asked.Host));

    /// <summary>A port is not asked for: whatever leads here from elsewhere has one of its own.</summary>
    private bool IsFurther(string name) =>
        Further is not null && name.Trim('[', ']').Equals(Further.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The port that a host names, 80 where it names none, null where what stands there is no port.</summary>
    private static int? Port(string host)
    {
        var colon = host.LastIndexOf(':');
        if (colon < 0 || host[colon..].Contains(']', StringComparison.Ordinal))
        {
            return 80;
        }

        return ushort.TryParse(host.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
    }
}
