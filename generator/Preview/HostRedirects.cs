using System.Text;

namespace BackHealthSite.Preview;

/// <summary>The redirects of a site as a host reads them from `_redirects`: old address, new address, status.</summary>
internal static class HostRedirects
{
    public const string Path = "_redirects";

    /// <summary>The places on the site that lead to others.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> file, ServedPath under)
    {
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n'))
        {
            if (line.Split(' ') is [var from, var to, "301"] && under.PlaceAt(from) is { } old && under.PlaceAt(to) is { } place)
            {
                redirects.TryAdd(old, place);
            }
        }

        return redirects;
    }
}
