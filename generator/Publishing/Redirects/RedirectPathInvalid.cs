using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing.Redirects;

/// <summary>An old address that is not a path of this site.</summary>
internal sealed class RedirectPathInvalid : RedirectRule
{
    public static readonly Rule Descriptor = new("BHS606", "RedirectPathInvalid", Severity.Error)
    {
        Reason = "An old address becomes a file and a line for the host: it must be a plain path of this site and nothing else.",
        Bad = "redirectFrom: [https://example.org/Slipped Disc?x=1]",
        Good = "redirectFrom: [/causes/slipped-disc/, /old/slipped-disc.html]",
        Example = new(ExampleKind.Matter, "https://example.org/Slipped Disc?x=1"),
    };

    public override Rule Rule => Descriptor;

    // Cloudflare Pages ignores a line of `_redirects` over 1,000 characters; both addresses and the base path go into one.
    private const int LongestPath = 300;

    public override IEnumerable<Problem> Check(RedirectMap map) => map.All
        .Where(redirect => !Accepts(redirect.From.Value))
        .Select(redirect => Descriptor.At(redirect.Where, $"`{redirect.From}` is not a path of this site.", Fix(redirect.From.Value)));

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

    private static string Fix(string path)
    {
        var nearest = Meant(path);
        return nearest is null
            ? "Write the old path from the first `/` to the last, in small letters, digits and single hyphens, "
                + "such as `/causes/slipped-disc/`."
            : $"Did you mean `{nearest}`?";
    }

    /// <summary>The path with what is usually forgotten, or null: slashes at both ends, small letters, hyphens for spaces.</summary>
    public static string? Meant(string path)
    {
        var bare = path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) ? path[..^"index.html".Length] : path;
        var plain = bare.Trim().Trim('/').ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        string[] candidates = [$"/{plain}/", $"/{plain}"];
        return plain.Length == 0 ? null : candidates.FirstOrDefault(Accepts);
    }
}
