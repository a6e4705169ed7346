using System.Collections.Immutable;

namespace BackHealthSite.Site.Map;

/// <summary>A subject before it has a place: its column (0, 1 or 2), a name of its own, and its words line by line.</summary>
internal sealed record MapSubject(int Column, string Id, IReadOnlyList<string> Label);

/// <summary>That two subjects of different columns belong together.</summary>
internal sealed record MapRelation(string From, string To, bool Rarely);

/// <summary>A rectangle in the drawing.</summary>
internal readonly record struct Box(int X, int Y, int Width, int Height)
{
    public int Middle => Y + (Height / 2);

    public int Right => X + Width;

    public int Bottom => Y + Height;
}

/// <summary>A subject with its place.</summary>
internal sealed record PlacedSubject(MapSubject Subject, Box Box);

/// <summary>A line between two subjects, the left one first; a line over the middle column passes between its boxes at a height.</summary>
internal sealed record PlacedLine(PlacedSubject From, PlacedSubject To, bool Rarely, int? PassesAt);

/// <summary>
/// Where each subject and each line of the map stands, in whole units: three columns of boxes, ordered so that few lines cross. The same
/// subjects and relations give the same layout, in whatever order they come.
/// </summary>
internal sealed record MapLayout(int Height, ImmutableArray<PlacedSubject> Subjects, ImmutableArray<PlacedLine> Lines)
{
    public const int Columns = 3;
    public const int BoxWidth = 228;
    public const int LineHeight = 19;

    /// <summary>The width of letters that a box has room for.</summary>
    public const int LabelWidth = BoxWidth - 24;

    /// <summary>Room above the boxes for the headings of the columns.</summary>
    public const int Top = 44;

    /// <summary>Room around the drawing for the ring of a box at the edge.</summary>
    public const int Edge = 4;

    private const int Lane = 150;
    private const int BoxPadding = 17;
    private const int BetweenBoxes = 12;
    private const int BetweenBoxAndLine = 9;
    private const int BetweenLines = 5;

    public static int Width => (2 * Edge) + (Columns * BoxWidth) + ((Columns - 1) * Lane);

    public static int LeftOf(int column) => Edge + (column * (BoxWidth + Lane));

    public static MapLayout Of(IEnumerable<MapSubject> subjects, IEnumerable<MapRelation> relations)
    {
        var points = subjects.OrderBy(subject => subject.Column).ThenBy(subject => subject.Id, StringComparer.Ordinal).ToArray();
        var number = points.Index().ToDictionary(point => point.Item.Id, point => point.Index, StringComparer.Ordinal);
        var ends = relations
            .Select(relation => (One: number[relation.From], Other: number[relation.To], relation.Rarely))
            .Select(relation => (From: Math.Min(relation.One, relation.Other), To: Math.Max(relation.One, relation.Other), relation.Rarely))
            .Order()
            .ToArray();
        var passing = ends.Where(line => points[line.To].Column - points[line.From].Column > 1).ToArray();
        var order = LayerSorter.Sort(GraphOf(points, ends, passing));
        return Place(points, ends, passing, order);
    }

    /// <summary>Lines that pass over the middle column become points of it, so that they find a way between its boxes.</summary>
    private static LayeredGraph GraphOf(
        MapSubject[] points,
        (int From, int To, bool Rarely)[] ends,
        (int From, int To, bool Rarely)[] passing)
    {
        var layers = Enumerable.Range(0, Columns)
            .Select(column => Enumerable.Range(0, points.Length).Where(point => points[point].Column == column).ToList())
            .ToArray();
        layers[1].AddRange(Enumerable.Range(points.Length, passing.Length));
        var lines = ends.Except(passing).Select(line => new LayerLine(line.From, line.To))
            .Concat(passing.Index().SelectMany(line => new[]
            {
                new LayerLine(line.Item.From, points.Length + line.Index),
                new LayerLine(points.Length + line.Index, line.Item.To),
            }));
        return new LayeredGraph(layers, [.. lines]);
    }

    private static MapLayout Place(
        MapSubject[] points, (int From, int To, bool Rarely)[] ends, (int From, int To, bool Rarely)[] passing, LayeredGraph order)
    {
        var heights = points.Select(point => BoxPadding + (LineHeight * point.Label.Count)).ToArray();
        var tallest = order.Layers.Max(layer => TopsOf(layer, heights, 0).Bottom);
        var tops = new int[points.Length + passing.Length];
        foreach (var layer in order.Layers)
        {
            foreach (var (point, top) in TopsOf(layer, heights, tallest - TopsOf(layer, heights, 0).Bottom).Tops)
            {
                tops[point] = Top + top;
            }
        }

        var placed = points
            .Select((point, i) => new PlacedSubject(point, new Box(LeftOf(point.Column), tops[i], BoxWidth, heights[i])))
            .ToArray();
        var passesAt = passing.Index().ToDictionary(line => line.Item, line => tops[points.Length + line.Index]);
        return new MapLayout(
            Top + tallest + Edge,
            [.. order.Layers.SelectMany(layer => layer.Where(point => point < points.Length)).Select(point => placed[point])],
            [.. ends.Select(line =>
                new PlacedLine(placed[line.From], placed[line.To], line.Rarely, passesAt.TryGetValue(line, out var at) ? at : null))]);
    }

    /// <summary>The tops of the points of one column, one under the other, with spare room shared out between its boxes.</summary>
    private static (List<(int Point, int Top)> Tops, int Bottom) TopsOf(IReadOnlyList<int> column, int[] heights, int spare)
    {
        var boxes = column.Count(point => point < heights.Length);
        var tops = new List<(int Point, int Top)>();
        var (bottom, above) = (0, 0);
        for (var i = 0; i < column.Count; i++)
        {
            var isBox = column[i] < heights.Length;
            if (i > 0)
            {
                var wasBox = column[i - 1] < heights.Length;
                bottom += isBox && wasBox ? BetweenBoxes : isBox || wasBox ? BetweenBoxAndLine : BetweenLines;
            }

            // A box has one share more above it than the box before; a line between them stands in the middle of that share.
            var share = isBox ? 2 * ++above : (2 * above) + 1;
            tops.Add((column[i], bottom + (int)((long)spare * share / (2 * (boxes + 1)))));
            bottom += isBox ? heights[column[i]] : 0;
        }

        return (tops, bottom);
    }
}
