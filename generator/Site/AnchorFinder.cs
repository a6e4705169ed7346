using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Finds the heading that a link means, however its anchor is spelt.</summary>
internal static class AnchorFinder
{
    /// <summary>The anchor as the page has it: percent signs decoded, accents put together as in the heading; else as written.</summary>
    public static string? Of(ParsedPage page, string? written)
    {
        if (written is null || (written.All(char.IsAscii) && !written.Contains('%', StringComparison.Ordinal)))
        {
            return written;
        }

        var decoded = Decoded(written);
        var anchors = AnchorsOf(page);
        if (anchors.Contains(decoded))
        {
            return decoded;
        }

        return decoded.All(char.IsAscii) ? written : NearlyOf(anchors, decoded) ?? written;
    }

    /// <summary>The one anchor that differs in accents, signs and blanks alone; null where there is none, or more than one.</summary>
    public static string? NearlyOf(IReadOnlyList<string> anchors, string written)
    {
        var key = KeyOf(Decoded(written));
        var alike = key.Length == 0 ? [] : anchors.Where(anchor => KeyOf(anchor) == key).Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    public static IReadOnlyList<string> AnchorsOf(ParsedPage page) =>
        [.. page.Headings.SelectMany(heading => heading.Anchors).Select(anchor => anchor.Value)];

    private static string Decoded(string written) => Uri.UnescapeDataString(written);

    private static string KeyOf(string anchor) =>
        string.Join(' ', MatchTokens.WordsOf(anchor.Replace('-', ' ').Replace('_', ' ')));
}
