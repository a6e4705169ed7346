using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Finds out why a page lacks a card: never written, commented out, or inside an element that shows no markup.</summary>
internal static class LostCard
{
    // Elements whose content a parser keeps as text or drops, so that a card in them never becomes a section.
    private static readonly string[] Swallowers =
        ["textarea", "title", "select", "svg", "math", "iframe", "noembed", "noframes", "xmp", "plaintext", "style", "script", "frameset"];

    public static Problem ProblemOn(FinalPage page, ReadOnlySpan<char> html, CareLevel level)
    {
        var at = html.IndexOf($"data-level=\"{level.Name()}\"", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return CardMissing.NowhereOn(page, level);
        }

        var before = html[..at];
        if (before.LastIndexOf("<!--", StringComparison.Ordinal) > before.LastIndexOf("-->", StringComparison.Ordinal))
        {
            return CardMissing.InComment(page, level);
        }

        foreach (var swallower in Swallowers)
        {
            if (before.LastIndexOf("<" + swallower, StringComparison.OrdinalIgnoreCase)
                > before.LastIndexOf("</" + swallower, StringComparison.OrdinalIgnoreCase))
            {
                return CardHidden.Inside(page, level, swallower);
            }
        }

        return CardMissing.NowhereOn(page, level);
    }
}
