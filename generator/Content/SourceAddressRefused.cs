using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>The address of a source that does not lead to a public page everybody can name.</summary>
internal static class SourceAddressRefused
{
    /// <summary>Ends of names that lead nowhere on the public internet (RFC 6761, RFC 6762, RFC 8375, and what routers use).</summary>
    private static readonly string[] PrivateEnds =
    [
        "localhost", "localdomain", "domain", "workgroup", "local", "internal", "intranet", "lan", "home", "corp", "private", "test",
        "invalid", "onion", "arpa",
    ];

    /// <summary>Ends of names under which the public finds health services, agencies and publishers.</summary>
    private static readonly string[] PublicEnds = ["com", "org", "net", "edu", "gov", "govt", "nhs", "uk", "ie", "au", "nz"];

    /// <summary>Those that stand before a country: `nhs.uk`, `gov.au`.</summary>
    private static readonly string[] EndsOfCountries = ["co", "com", "org", "net", "edu", "ac", "gov", "govt", "nhs"];

    public static readonly Rule Descriptor = new("BHS163", "SourceAddressRefused", Severity.Error)
    {
        Reason = "Readers trust a source by its host. An address that hides it, imitates another or lies in a private network is "
            + "none that they can look up.",
        Bad = "url: \"https://www.nhs.uk@example.com/sciatica\"",
        Good = "url: \"https://www.nhs.uk/conditions/sciatica/\"",
        Example = new(ExampleKind.Files, "\"https://www.nhs.uk@example.com/sciatica\"")
        {
            Bad = "-- _data/sources.yml / https://example.com/one --\nhttps://www.nhs.uk@example.com/sciatica",
            Good = "-- _data/sources.yml / https://example.com/one --\nhttps://www.nhs.uk/conditions/sciatica/",
        },
    };

    /// <param name="text">The address as it was written.</param>
    /// <param name="address">The same, read.</param>
    /// <param name="where">Its place.</param>
    public static IEnumerable<Problem> Check(string text, Uri address, Location where) =>
        FaultOf(text, address) is { } fault
            ? [
                Descriptor.At(
                    where,
                    $"The address {fault}.",
                    "Write the address of the page as its publisher gives it, such as \"https://www.nhs.uk/conditions/sciatica/\"."),
            ]
            : [];

    /// <summary>What is wrong with the host of an address; null where nothing is.</summary>
    public static string? FaultOf(string text, Uri address)
    {
        if (address.UserInfo.Length > 0 || text.Contains('\\', StringComparison.Ordinal))
        {
            return "holds a name before its host, which makes it look like another's";
        }

        return HostFaultOf(address) ?? (address.IsDefaultPort ? null : $"has a port of its own, {address.Port}");
    }

    /// <summary>What is wrong with the name of a host itself.</summary>
    public static string? HostFaultOf(Uri address)
    {
        // A dot at the end names the same host (RFC 1034, section 3.1).
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return $"has the number `{host}` in place of a host's name";
        }

        var labels = host.Split('.');
        if (labels.Length < 2 || labels.Contains("") || PrivateEnds.Contains(labels[^1]))
        {
            return $"has the host `{host}`, which is not on the public internet";
        }

        if (labels.Any(label => label.StartsWith("xn--", StringComparison.Ordinal)) || !address.Host.All(char.IsAscii))
        {
            return $"has the host `{host}`, whose letters can look like those of another";
        }

        if (!labels[^1].Any(char.IsAsciiLetter))
        {
            return $"has the number `{host}` in place of a host's name";
        }

        return EndOfOtherIn(labels) is { } other
            ? $"has the host `{host}`, which begins like one of `{other}` and belongs to somebody else"
            : null;
    }

    /// <summary>
    /// Ends of host names that stand in the middle of one only to look like it: `www.nhs.uk.example.com`. The first label may be a
    /// country's.
    /// </summary>
    private static string? EndOfOtherIn(string[] labels)
    {
        for (var i = 0; i < labels.Length - 2; i++)
        {
            var isPair = labels[i + 1].Length == 2 && Array.IndexOf(EndsOfCountries, labels[i]) >= 0;
            if (isPair || (i > 0 && Array.IndexOf(PublicEnds, labels[i]) >= 0 && !(i == labels.Length - 3 && IsCountryEnd(labels))))
            {
                return string.Join('.', labels[..(i + (isPair ? 2 : 1))]);
            }
        }

        return null;
    }

    /// <summary>True for a name that ends like `gov.au`.</summary>
    private static bool IsCountryEnd(string[] labels) => labels[^1].Length == 2 && Array.IndexOf(EndsOfCountries, labels[^2]) >= 0;

    /// <summary>Hosts with the name of another source's host in front of a name of their own.</summary>
    public static IEnumerable<Problem> CheckTogether(IReadOnlyCollection<EvidenceSource> sources)
    {
        var hosts = sources
            .Where(source => source.UrlWhere is not null)
            .Select(source => Bare(source.Url.Host))
            .Where(host => host.Contains('.'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources.Where(source => source.UrlWhere is not null && HostFaultOf(source.Url) is null))
        {
            var labels = source.Url.Host.TrimEnd('.').Split('.');
            var starts = Enumerable.Range(0, labels.Length).SelectMany(
                from => Enumerable.Range(from + 1, labels.Length - from - 1).Select(end => string.Join('.', labels[from..end])));
            if (starts.FirstOrDefault(hosts.Contains) is { } other)
            {
                yield return Descriptor.At(
                    source.UrlWhere!,
                    $"The host `{source.Url.Host}` begins with that of another source, `{other}`, and belongs to somebody else.",
                    "Write the address of the page as its publisher gives it.");
            }
        }
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
