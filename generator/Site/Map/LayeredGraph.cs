namespace BackHealthSite.Site.Map;

/// <summary>A line from a point of one layer to a point of the next.</summary>
internal readonly record struct LayerLine(int From, int To);

/// <summary>Points, numbered from zero, in layers from top to bottom of each; lines join points of neighbouring layers only.</summary>
internal sealed record LayeredGraph(IReadOnlyList<IReadOnlyList<int>> Layers, IReadOnlyList<LayerLine> Lines)
{
    /// <summary>The place of each point in its layer, by the point's number.</summary>
    public int[] Places()
    {
        var places = new int[Layers.Sum(layer => layer.Count)];
        foreach (var layer in Layers)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                places[layer[i]] = i;
            }
        }

        return places;
    }

    /// <summary>How often two lines cross: counted with a tree of sums, so that many lines stay cheap.</summary>
    public long CountCrossings()
    {
        var places = Places();
        return Layers.SkipLast(1).Sum(layer => CountCrossings(layer, places));
    }

    private long CountCrossings(IReadOnlyList<int> layer, int[] places)
    {
        var own = layer.ToHashSet();
        var ends = Lines.Where(line => own.Contains(line.From))
            .OrderBy(line => places[line.From]).ThenBy(line => places[line.To])
            .Select(line => places[line.To]);
        var passed = new int[places.Length + 1];
        var (crossings, lines) = (0L, 0);
        foreach (var end in ends)
        {
            var atOrBefore = 0;
            for (var i = end + 1; i > 0; i -= i & -i)
            {
                atOrBefore += passed[i];
            }

            crossings += lines++ - atOrBefore;
            for (var i = end + 1; i < passed.Length; i += i & -i)
            {
                passed[i]++;
            }
        }

        return crossings;
    }
}
