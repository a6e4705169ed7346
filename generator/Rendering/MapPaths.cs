using System.Globalization;
using System.Text;
using BackHealthSite.Site.Map;

namespace BackHealthSite.Rendering;

/// <summary>Writes the lines of the map as the data of SVG paths.</summary>
internal static class MapPaths
{
    /// <summary>How far the ring around a box stands off it.</summary>
    private const int RingGap = 2;

    public static string Of(IEnumerable<PlacedLine> lines)
    {
        var path = new StringBuilder();
        foreach (var line in lines)
        {
            var (from, to) = (line.From.Box, line.To.Box);
            Move(path, from.Right, from.Middle);
            if (line.PassesAt is { } height)
            {
                var left = MapLayout.LeftOf(line.From.Subject.Column + 1);
                Curve(path, left - from.Right, height - from.Middle);
                path.Append(CultureInfo.InvariantCulture, $"h{MapLayout.BoxWidth}");
                Curve(path, to.X - left - MapLayout.BoxWidth, to.Middle - height);
            }
            else
            {
                Curve(path, to.X - from.Right, to.Middle - from.Middle);
            }
        }

        return path.ToString();
    }

    /// <summary>A ring around a box, in the shape of the box.</summary>
    public static string Ring(PlacedSubject subject)
    {
        var box = subject.Box;
        var corner = CornerOf(subject) + RingGap;
        var (across, down) = (box.Width + (2 * RingGap) - (2 * corner), box.Height + (2 * RingGap) - (2 * corner));
        var path = new StringBuilder();
        Move(path, box.X - RingGap + corner, box.Y - RingGap);
        path.Append(CultureInfo.InvariantCulture, $"h{across}{Arc(corner, corner, corner)}v{down}{Arc(corner, -corner, corner)}");
        path.Append(CultureInfo.InvariantCulture, $"h{-across}{Arc(corner, -corner, -corner)}v{-down}{Arc(corner, corner, -corner)}");
        return path.ToString();
    }

    /// <summary>Symptoms have round ends, causes and pain types do not.</summary>
    public static int CornerOf(PlacedSubject subject) => subject.Subject.Column == 1 ? 17 : 4;

    private static string Arc(int radius, int x, int y) => string.Create(CultureInfo.InvariantCulture, $"a{radius} {radius} 0 0 1 {x} {y}");

    private static void Move(StringBuilder path, int x, int y) => path.Append(CultureInfo.InvariantCulture, $"M{x} {y}");

    private static void Curve(StringBuilder path, int x, int y) =>
        path.Append(CultureInfo.InvariantCulture, $"c{x / 2} 0 {x / 2} {y} {x} {y}");
}
