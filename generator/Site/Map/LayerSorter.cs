namespace BackHealthSite.Site.Map;

/// <summary>
/// Puts the points of each layer in an order with few crossings: sweeps that move each point to the middle of its neighbours
/// (Sugiyama, Tagawa and Toda 1981), then swaps of points that stand side by side. Equal points keep the order they came in.
/// </summary>
internal sealed class LayerSorter
{
    private const int MostSweeps = 24;
    private const int MostRounds = 40;

    private readonly LayeredGraph graph;
    private readonly int[][] layers;
    private readonly List<int>[] before;
    private readonly List<int>[] after;
    private readonly int[] places;

    private LayerSorter(LayeredGraph graph)
    {
        this.graph = graph;
        layers = [.. graph.Layers.Select(layer => layer.ToArray())];
        places = graph.Places();
        before = [.. places.Select(_ => new List<int>())];
        after = [.. places.Select(_ => new List<int>())];
        foreach (var line in graph.Lines)
        {
            after[line.From].Add(line.To);
            before[line.To].Add(line.From);
        }
    }

    public static LayeredGraph Sort(LayeredGraph graph) => new LayerSorter(graph).Sort();

    private LayeredGraph Sort()
    {
        var best = graph;
        var fewest = graph.CountCrossings();
        for (var sweep = 0; sweep < MostSweeps && fewest > 0; sweep++)
        {
            SweepOnce();
            SwapWhileBetter();
            var found = graph with { Layers = [.. layers.Select(layer => layer.ToArray())] };
            if (found.CountCrossings() is var crossings && crossings < fewest)
            {
                (best, fewest) = (found, crossings);
            }
        }

        return best;
    }

    private void SweepOnce()
    {
        for (var i = 1; i < layers.Length; i++)
        {
            SortByMiddle(layers[i], before);
        }

        for (var i = layers.Length - 2; i >= 0; i--)
        {
            SortByMiddle(layers[i], after);
        }
    }

    private void SortByMiddle(int[] layer, List<int>[] neighbours)
    {
        // Fractions are compared crosswise: no rounding, so no order that depends on the machine.
        var middles = layer.ToDictionary(point => point, point => MiddleOf(point, neighbours[point]));
        var sorted = layer.Order(Comparer<int>.Create((one, other) =>
        {
            var ((sum, count), (otherSum, otherCount)) = (middles[one], middles[other]);
            var order = (sum * otherCount).CompareTo(otherSum * count);
            return order != 0 ? order : one.CompareTo(other);
        })).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            layer[i] = sorted[i];
            places[sorted[i]] = i;
        }
    }

    /// <summary>A point without neighbours on that side stays where it is.</summary>
    private (long Sum, long Count) MiddleOf(int point, List<int> neighbours) =>
        neighbours.Count == 0 ? (places[point], 1) : (neighbours.Sum(neighbour => (long)places[neighbour]), neighbours.Count);

    private void SwapWhileBetter()
    {
        var better = true;
        for (var round = 0; better && round < MostRounds; round++)
        {
            better = false;
            foreach (var layer in layers)
            {
                for (var i = 1; i < layer.Length; i++)
                {
                    better |= SwapIfBetter(layer, i);
                }
            }
        }
    }

    private bool SwapIfBetter(int[] layer, int lower)
    {
        var (above, below) = (layer[lower - 1], layer[lower]);
        var now = Crossings(before[above], before[below]) + Crossings(after[above], after[below]);
        if (now == 0 || now <= Crossings(before[below], before[above]) + Crossings(after[below], after[above]))
        {
            return false;
        }

        (layer[lower - 1], layer[lower]) = (below, above);
        (places[above], places[below]) = (lower, lower - 1);
        return true;
    }

    private int Crossings(List<int> ofAbove, List<int> ofBelow)
    {
        var crossings = 0;
        foreach (var one in ofAbove)
        {
            foreach (var other in ofBelow)
            {
                crossings += places[one] > places[other] ? 1 : 0;
            }
        }

        return crossings;
    }
}
