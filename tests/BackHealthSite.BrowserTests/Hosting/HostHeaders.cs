using System.Text;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The headers for every page, as Netlify and Cloudflare Pages read them from `_headers`.</summary>
internal static class HostHeaders
{
    private const string EveryPath = "/*";

    public static IReadOnlyList<(string Name, string Value)> Read(ReadOnlyMemory<byte> file) =>
    [
        .. Encoding.UTF8.GetString(file.Span).Split('\n')
            .SkipWhile(line => line != EveryPath).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(": ", 2))
            .Select(parts => (parts[0], parts[1])),
    ];
}
