using System.Text;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`_redirects`, which Netlify and Cloudflare Pages read: old address, new address, status.</summary>
internal static class RedirectsFile
{
    /// <summary>
    /// The status is written out because the hosts differ in the one they assume (Netlify 301, Cloudflare 302). Netlify obeys the first
    /// line of an address, and serves the page that lies there unless that line is forced (`301!`). Cloudflare passes over a status that it
    /// does not know, and obeys the second.
    /// </summary>
    public static OutputFile Write(HostRules rules)
    {
        var text = new StringBuilder();
        foreach (var redirect in rules.InOrder)
        {
            foreach (var status in (string[])["301!", "301"])
            {
                text.Append(rules.PathOf(redirect.From)).Append(' ').Append(rules.PathOf(redirect.To))
                    .Append(' ').Append(status).Append('\n');
            }
        }

        return new OutputFile("_redirects", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
