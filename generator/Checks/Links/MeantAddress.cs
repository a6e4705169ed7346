using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>What an author most likely meant by an address that leads nowhere, as it has to be written.</summary>
internal sealed class MeantAddress(PublishedSite site, ParsedPage page)
{
    /// <summary>How the hosts that authors link to end.</summary>
    private static readonly string[] HostEndings = [".uk", ".org", ".com", ".net", ".gov", ".edu", ".eu", ".au", ".nz", ".ie", ".int"];

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:", "xref:"];

    /// <summary>The address to write; null where what was meant cannot be told.</summary>
    public string? Of(string written)
    {
        var address = written.Trim();
        if (IsMail(address))
        {
            return "mailto:" + address;
        }

        if (IsTelephone(address))
        {
            return "tel:" + new string([.. address.Where(c => char.IsAsciiDigit(c) || c == '+')]);
        }

        return OfWeb(address) ?? OfArticle(address);
    }

    /// <summary>
    /// The address in place of what is written, where that is all that stands there. A number that somebody may call is left to people.
    /// </summary>
    public static SourceEdit? EditOf(ResolvedLink link, string? meant)
    {
        var span = link.Where.Span;
        var isWritten = link.From.File.Text.AsSpan(span.Start, span.Length).SequenceEqual(link.Link.Address);
        return isWritten && meant is not null && !meant.StartsWith("tel:", StringComparison.Ordinal) && !meant.Any(char.IsWhiteSpace)
            ? new SourceEdit(span, meant)
            : null;
    }

    /// <summary>A web address without `https://`, or with a slip in it.</summary>
    private static string? OfWeb(string address)
    {
        var rest = WithoutScheme(address);
        var host = rest.Split('/', '?', '#')[0];
        var isHost = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || HostEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return isHost && rest.All(c => !char.IsWhiteSpace(c)) ? "https://" + rest : null;
    }

    /// <summary>What stands behind a scheme of the web, however it is spelt: `htp://`, `https:/`, `//`.</summary>
    private static string WithoutScheme(string address)
    {
        var slashes = address.TakeWhile(c => char.IsAsciiLetter(c) || c is ':' or ';' or '/').ToArray();
        var end = Array.LastIndexOf(slashes, '/') + 1;
        var scheme = new string(slashes[..end]).TrimEnd('/').TrimEnd(':', ';').ToLowerInvariant();
        var isNearlyHttp = scheme.StartsWith('h') && scheme.Length is > 2 and < 7 && scheme.All("htps".Contains);
        var isWeb = end > 0 && (scheme.Length == 0 || isNearlyHttp);
        return isWeb ? address[end..] : address;
    }

    /// <summary>The article that a path, an id or a title names, with the heading behind it.</summary>
    private string? OfArticle(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        if (path.Length == 0 && site.ArticleById.ContainsKey(anchor[1..]))
        {
            return "xref:" + anchor[1..];
        }

        var scheme = path.StartsWith("xref", StringComparison.OrdinalIgnoreCase) ? path[4..].TrimStart(':', '.', ' ', '/') : path;
        var parts = scheme.TrimEnd('/').Split('/', '\\');
        var name = parts[^1];
        foreach (var ending in new[] { ".md", ".html", ".htm" }.Where(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            name = name[..^ending.Length];
        }

        name = name.TrimStart('@', '#');
        var id = site.ArticleById.ContainsKey(name) ? name : Slug.Of(name);
        return id.Length > 0 && site.ArticleById.TryGetValue(id, out var article) && article.Page != page ? $"xref:{id}{anchor}" : null;
    }

    private static bool IsMail(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && address.LastIndexOf('@') == at
            && address.IndexOf('.', at) > at + 1
            && address.All(c => char.IsLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+');
    }

    private static bool IsTelephone(string address) =>
        address.Count(char.IsAsciiDigit) > 2
        && address.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')')
        && !Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
