using System.Globalization;
using System.Text;

namespace BackHealthSite.Content;

/// <summary>
/// Gives the headings of one page their anchors by GitHub's rule: lower case, punctuation dropped, spaces to hyphens,
/// a repeated one gets `-1`, `-2` and so on.
/// </summary>
internal sealed class AnchorMaker
{
    /// <summary>What the ids of the theme begin with, on every page.</summary>
    private static readonly string[] ThemePrefixes = ["page-", "card-", "source-", "search-"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>
    /// The number to try next for a slug that came before, so that ten thousand equal headings take no longer than others.
    /// </summary>
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>Keeps an explicit `{#id}`; false if the page or its theme has it already.</summary>
    public bool Take(Anchor anchor) => !BelongsToTheme(anchor.Value) && taken.Add(anchor.Value);

    public Anchor Make(string headingText)
    {
        var slug = Slug(headingText);
        slug = BelongsToTheme(slug) ? "section-" + slug : slug;
        var anchor = slug;
        var n = next.GetValueOrDefault(slug, 1);
        for (; !taken.Add(anchor); n++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
        }

        next[slug] = n;
        return new Anchor(anchor);
    }

    private static bool BelongsToTheme(string id) =>
        id == "main" || ThemePrefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>What makes a sign a picture or a text: nobody sees it, and nobody types it into a link.</summary>
    private static bool IsVariation(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || (IsMark(rune) && !IsVariation(rune)))
            {
                slug.Append(rune);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                slug.Append('-');
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }
}
