using BackHealthSite.Diagnostics;

namespace BackHealthSite.Pictures;

/// <summary>A part of an SVG file that a picture on this site may not have.</summary>
internal static class SvgPartNotAllowed
{
    public static readonly Rule Descriptor = new("BHS216", "SvgPartNotAllowed", Severity.Error)
    {
        Reason = "An SVG file can run script, load from other hosts and hold words that no check reads; pictures here hold shapes only.",
        Bad = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>...</script></svg>",
        Good = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
        Example = new(ExampleKind.Files, "script")
        {
            Bad = "-- causes/images/spine.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>x</script></svg>",
            Good = "-- causes/images/spine.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
            Beside = "-- causes/strain.md / A muscle is pulled --\n![A spine](images/spine.svg)\n\nA muscle is pulled",
        },
    };

    public static Problem Element(Location where, string name) => Descriptor.At(
        where,
        $"`<{name}>` is not allowed in a picture.",
        name is "text" or "tspan"
            ? "Take the words out: say them in the article, and in the text between the brackets of `![...](...)`."
            : "Take it out, or save the drawing as plain SVG with shapes and colours only.");

    public static Problem Attribute(Location where, string name) => Descriptor.At(
        where,
        $"The attribute `{name}` is not allowed in a picture.",
        name == "style"
            ? "Write colours as attributes, such as `fill=\"#123456\"`; drawing programs call this presentation attributes."
            : "Take it out, or save the drawing as plain SVG.");

    public static Problem Value(Location where, string name) => Descriptor.At(
        where,
        $"The value of `{name}` is not allowed in a picture.",
        "Use plain numbers and colours; `url(...)` may only name a gradient of the same file, such as `url(#shade)`.");

    public static Problem Markup(Location where, string what) => Descriptor.At(
        where,
        $"{what} is not allowed in a picture.",
        "Take it out; the file begins with `<svg` and is UTF-8.");
}
