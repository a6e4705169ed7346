using System.Text;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`_headers`, which Netlify and Cloudflare Pages read.</summary>
internal static class HeadersFile
{
    // Cloudflare Pages takes 100 rules and drops the rest in silence; one is for all pages.
    private const int MostRules = 100;

    /// <summary>
    /// The security headers for every path, and a year's caching for each file that has a fingerprint in its name.
    /// Those are listed one by one: a pattern such as `/search/*` would catch the search page, too.
    /// </summary>
    public static OutputFile Write(HostRules rules)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in SecurityHeaders.All)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        foreach (var path in rules.KeptInOrder.Take(MostRules - 1))
        {
            text.Append('\n').Append(rules.BasePath).Append(path).Append("\n  Cache-Control: ").Append(HostRules.KeepForEver).Append('\n');
        }

        return new OutputFile("_headers", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
