using BackHealthSite.Content;

namespace BackHealthSite.Site;

/// <summary>The old addresses that a host can serve.</summary>
internal static class RedirectPath
{
    // Cloudflare Pages ignores a line of `_redirects` over 1,000 characters; both addresses and the base path go into one.
    private const int LongestPath = 300;

    /// <summary>True for `/old/path/` and `/old/page.html`, in small letters, digits and single hyphens.</summary>
    public static bool Accepts(string path)
    {
        if (path.Length > LongestPath || !path.StartsWith('/'))
        {
            return false;
        }

        if (path == "/")
        {
            return true;
        }

        var names = path[1..].Split('/');
        return names[..^1].All(IsSegment) && (names[^1].Length == 0 || IsPage(names[^1]));
    }

    private static bool IsSegment(string name) => Slug.Holds(name) && PortableName.Holds(name);

    /// <summary>`index.html` is the same file as the path before it, which has one spelling only.</summary>
    private static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) && IsSegment(name[..^".html".Length]) && name != "index.html";

    /// <summary>The path with what is usually forgotten, or null: slashes at both ends, small letters, hyphens for spaces.</summary>
    public static string? Meant(string path)
    {
        var bare = path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) ? path[..^"index.html".Length] : path;
        var plain = bare.Trim().Trim('/').ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        string[] candidates = [$"/{plain}/", $"/{plain}"];
        return plain.Length == 0 ? null : candidates.FirstOrDefault(Accepts);
    }
}
