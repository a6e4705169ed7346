using System.Text;
using BackHealthSite.Content;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`_redirects`, which Netlify and Cloudflare Pages read: old address, new address, status.</summary>
internal static class RedirectsFile
{
    /// <summary>
    /// The status is written out because the hosts differ in the one they assume (Netlify 301, Cloudflare 302).
    /// It is not forced (`301!`), which Cloudflare does not know: Netlify then serves the redirect page of the same address.
    /// </summary>
    public static OutputFile Write(string basePath, IEnumerable<Redirect> redirects)
    {
        var text = new StringBuilder();
        foreach (var redirect in redirects.OrderBy(redirect => redirect.From))
        {
            text.Append(basePath).Append(redirect.From.Value.AsSpan(1))
                .Append(' ').Append(basePath).Append(redirect.To.Value.AsSpan(1))
                .Append(" 301\n");
        }

        return new OutputFile("_redirects", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
