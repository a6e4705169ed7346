using System.Collections.Frozen;
using BackHealthSite.Markdown;
using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Checks;

/// <summary>The drawings of a page, in order.</summary>
internal static class DrawingDirectives
{
    /// <summary>The names of the drawings that the theme has.</summary>
    public static readonly FrozenSet<string> Known = SiteDrawings.All.Select(drawing => drawing.Name).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Directive> Of(ParsedPage page) => page.Directives.Where(directive => directive.Name == Directive.Drawing);
}
