using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The words of a link, without the signs around them.</summary>
internal static class LinkText
{
    public static string Of(ResolvedLink link) => link.Text.Trim().Trim('.', ',', ':', ';', '!', '\u2026', '\u203A', '\u00BB', '>', ' ');
}
