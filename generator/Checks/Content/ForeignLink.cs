using BackHealthSite.Content;

namespace BackHealthSite.Checks;

/// <summary>A link of a wiki, `[[sciatica]]` or `[[sciatica|words]]`, as the link that it stands for.</summary>
internal static class ForeignLink
{
    private const string Open = "[[";

    /// <summary>What to write in its place, or null for any other words. Whether the article exists is told once it is a link.</summary>
    public static string? Fix(string words)
    {
        if (!words.StartsWith(Open, StringComparison.Ordinal) || words.Length <= 2 * Open.Length)
        {
            return null;
        }

        var parts = words[Open.Length..^Open.Length].Split('|', 2, StringSplitOptions.TrimEntries);
        var places = parts[0].Split('#', 2);
        var anchor = places.Length > 1 ? $"#{Slug.Of(places[1])}" : "";
        return $"Write `[{(parts.Length > 1 ? parts[1] : "")}](xref:{Slug.Of(places[0])}{anchor})`: "
            + "the id of an article is the name of its file without `.md`.";
    }
}
