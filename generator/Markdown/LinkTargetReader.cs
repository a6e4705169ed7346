using BackHealthSite.Content;

namespace BackHealthSite.Markdown;

/// <summary>Reads an address as written in Markdown: a closed list of schemes, everything else is refused.</summary>
internal static class LinkTargetReader
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel", "xref"];

    /// <param name="address">The address with escapes and entities decoded.</param>
    /// <param name="page">The path of the file that links, under the input folder.</param>
    public static LinkTarget Read(string address, string page)
    {
        if (address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return new LinkTarget.Refused(address, "holds white space, a backslash or a control character");
        }

        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            return new LinkTarget.Refused(address, "begins with `//`");
        }

        var end = address.IndexOfAny([':', '/', '?', '#']);
        var scheme = end >= 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : null;
        return scheme switch
        {
            null => WithoutScheme(address, page),
            "xref" => Xref(address[(end + 1)..]),
            "https" or "http" => Web(address),
            "mailto" or "tel" => new LinkTarget.External(address),
            _ =>
                new LinkTarget.Refused(address, $"has the scheme `{scheme}:`; allowed are {string.Join(", ", Schemes)} and relative paths"),
        };
    }

    private static LinkTarget Web(string address) =>
        new LinkTarget.External(address) is { Web.UserInfo: "" } whole
            ? whole
            : new LinkTarget.Refused(address, "is not a whole web address");

    private static LinkTarget.Xref Xref(string target)
    {
        var (id, anchor) = SplitAnchor(target);
        return new LinkTarget.Xref(id, anchor);
    }

    private static LinkTarget WithoutScheme(string address, string page)
    {
        var (path, anchor) = SplitAnchor(address);
        if (path.Contains('?'))
        {
            return new LinkTarget.Refused(address, "has a query; pages of this site have none");
        }

        if (path.Length == 0)
        {
            return new LinkTarget.SamePage(anchor ?? "");
        }

        if (path[0] == '/')
        {
            return new LinkTarget.Site(new UrlPath(path), anchor);
        }

        return Resolve(path, page) is { } file
            ? new LinkTarget.File(file, anchor)
            : new LinkTarget.Refused(address, "leads out of the input folder");
    }

    private static (string Path, string? Anchor) SplitAnchor(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? (address, null) : (address[..hash], address[(hash + 1)..]);
    }

    /// <summary>The path of a linked file under the input folder, or null where it leads out of it.</summary>
    private static string? Resolve(string path, string page)
    {
        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
