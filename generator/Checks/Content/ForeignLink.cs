using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link of a wiki, `[[sciatica]]` or `[[sciatica|words]]`, as the link that it stands for.</summary>
internal static class ForeignLink
{
    private const string Open = "[[";

    /// <summary>What to write in place of a link to an article of this site, by its id or its title; null for any other words.</summary>
    public static string? Fix(PublishedSite site, string words)
    {
        if (!words.StartsWith(Open, StringComparison.Ordinal) || words.Length <= 2 * Open.Length)
        {
            return null;
        }

        var parts = words[Open.Length..^Open.Length].Split('|', 2, StringSplitOptions.TrimEntries);
        var article = site.Articles.FirstOrDefault(article =>
            article.Id.Value.Equals(parts[0].Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)
            || article.Title.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
        return article is null ? null : $"Write `[{(parts.Length > 1 ? parts[1] : "")}](xref:{article.Id})`.";
    }
}
