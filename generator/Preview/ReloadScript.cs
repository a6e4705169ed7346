using System.Text;

namespace BackHealthSite.Preview;

/// <summary>Adds the script that reloads a page to its HTML on the way to the browser; the site's own bytes stay as they are.</summary>
internal static class ReloadScript
{
    public static byte[] AddTo(ReadOnlySpan<byte> html, PreviewedSite site)
    {
        var end = html.IndexOf("</head>"u8);
        var script = Encoding.UTF8.GetBytes(Element(site));
        return end < 0 ? [.. html, .. script] : [.. html[..end], .. script, .. html[end..]];
    }

    // `defer` keeps document.currentScript, which a module does not have.
    private static string Element(PreviewedSite site) =>
        $"<script src=\"{site.Under.Of(PreviewAssets.Script)}\" defer data-version=\"{site.Version}\"></script>\n";
}
