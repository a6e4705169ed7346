using System.Text;

namespace BackHealthSite.Preview;

/// <summary>The redirects of a site as a host reads them from `_redirects`: old address, new address, status.</summary>
internal static class HostRedirects
{
    public const string Path = "_redirects";

    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> file)
    {
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n'))
        {
            if (line.Split(' ') is [var from, var to, "301"])
            {
                redirects.TryAdd(from, to);
            }
        }

        return redirects;
    }
}
