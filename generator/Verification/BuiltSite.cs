using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Every place of the built site that a link can lead to: pages with their ids, and files.</summary>
internal sealed class BuiltSite
{
    private readonly Dictionary<string, ulong[]> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    public static BuiltSite Of(IReadOnlyList<VerifiedPage> pages, IEnumerable<UrlPath> files)
    {
        var site = new BuiltSite();
        foreach (var page in pages)
        {
            site.pages[page.Url.Value] = page.Links.IdHashes;
        }

        foreach (var file in files)
        {
            site.files.Add(file.Value);
        }

        return site;
    }

    /// <summary>The link rule that a target breaks, or null.</summary>
    public Rule? RuleBrokenBy(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Decoded(hash < 0 ? target : target[..hash]);
        if (!pages.TryGetValue(path, out var ids))
        {
            return files.Contains(path) ? null : BuiltLinkBroken.Descriptor;
        }

        return hash < 0 || HasId(ids, target[(hash + 1)..]) ? null : BuiltAnchorBroken.Descriptor;
    }

    public bool HasWithSlash(string target) => pages.ContainsKey(target + "/");

    private static bool HasId(ulong[] ids, string anchor) =>
        anchor.Equals("top", StringComparison.OrdinalIgnoreCase)
        || Array.IndexOf(ids, IdHash.Of(anchor)) >= 0
        || Array.IndexOf(ids, IdHash.Of(Decoded(anchor))) >= 0;

    private static string Decoded(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;
}
