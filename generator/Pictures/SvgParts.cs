using System.Buffers;
using System.Collections.Frozen;

namespace BackHealthSite.Pictures;

/// <summary>What an SVG picture may be made of: shapes and colours. Everything else is refused, whatever it does.</summary>
internal static class SvgParts
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>
    /// Nothing that draws another element again (`use`, `marker`, `pattern`): a few lines could become millions of shapes.
    /// </summary>
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "linearGradient", "radialGradient", "stop");

    /// <summary>Attributes with words for people, which may hold any character.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.Ordinal, "id", "class", "role", "lang", "aria-label", "aria-labelledby", "aria-describedby", "aria-hidden",
        "focusable");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "version", "viewBox", "preserveAspectRatio", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
        "fx", "fy", "fr", "d", "points", "pathLength", "transform", "opacity", "color", "fill", "fill-opacity", "fill-rule", "stroke",
        "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
        "vector-effect", "paint-order", "shape-rendering", "gradientUnits", "gradientTransform", "spreadMethod", "offset", "stop-color",
        "stop-opacity");

    /// <summary>No colon, slash or quote, so no address; no backslash, with which CSS could spell one.</summary>
    private static readonly SearchValues<char> ValueCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\r\n.,#%()+-_");

    /// <summary>The elements that put something on the page.</summary>
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    public static bool IsElement(string name) => Elements.Contains(name);

    public static bool IsLabel(string name) => Labels.Contains(name);

    public static bool IsAttribute(string name) => Attributes.Contains(name);

    /// <summary>Numbers, words and colours, or the name of a gradient of the same file.</summary>
    public static bool IsPlainValue(ReadOnlySpan<char> value)
    {
        var refers = value.Contains("url", StringComparison.OrdinalIgnoreCase);
        return !value.ContainsAnyExcept(ValueCharacters) && (!refers || IsOwnReference(value.Trim()));
    }

    /// <summary>`url(#name)` and nothing else.</summary>
    private static bool IsOwnReference(ReadOnlySpan<char> value) =>
        value.StartsWith("url(#", StringComparison.Ordinal) && value.IndexOfAny("( \t\r\n") == 3 && value.IndexOf(')') == value.Length - 1;
}
