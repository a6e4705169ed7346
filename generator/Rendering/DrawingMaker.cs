using System.Collections.Frozen;
using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Rendering;

/// <summary>Takes the drawings from the theme; each is the same on every page, so it is rendered once.</summary>
internal static class DrawingMaker
{
    private static readonly FrozenDictionary<string, Lazy<string>> Figures =
        SiteDrawings.All.ToFrozenDictionary(
            drawing => drawing.Name,
            drawing => new Lazy<string>(() => ThemeComponents.Render(drawing.Render, figure => figure.ToHtmlString())),
            StringComparer.Ordinal);

    public static string Make(string name) => Figures[name].Value;
}
