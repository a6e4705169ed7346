using BackHealthSite.Site.Map;

namespace BackHealthSite.Tests.Site.Map;

public sealed class LayerSorterTests
{
    [Theory]
    [InlineData("0>3 1>2", 1)]
    [InlineData("0>2 1>3", 0)]
    [InlineData("0>2 0>3 1>2 1>3", 1)]
    [InlineData("0>2 1>2", 0)]
    [InlineData("0>3 0>3 1>2", 2)]
    public void Crossings_are_counted(string lines, int expected) =>
        Assert.Equal(expected, new LayeredGraph([[0, 1], [2, 3]], Lines(lines)).CountCrossings());

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Crossings_are_as_many_as_pairs_that_cross(int seed)
    {
        var graph = Example(seed);
        var places = graph.Places();
        var pairs = from one in graph.Lines
                    from other in graph.Lines
                    where LayerOf(graph, one.From) == LayerOf(graph, other.From)
                    where places[one.From] < places[other.From] && places[one.To] > places[other.To]
                    select 1;
        Assert.Equal(pairs.Sum(), graph.CountCrossings());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_found_has_fewer_crossings_and_the_same_points(int seed)
    {
        var graph = Example(seed);
        var sorted = LayerSorter.Sort(graph);
        Assert.True(sorted.CountCrossings() < graph.CountCrossings());
        Assert.Equal(graph.Layers.Select(layer => layer.Order()), sorted.Layers.Select(layer => layer.Order()));
        Assert.Equal(graph.Lines, sorted.Lines);
    }

    [Fact]
    public void An_order_without_crossings_stays_as_it_is()
    {
        var graph = new LayeredGraph([[0, 1, 2], [3, 4, 5]], Lines("0>3 1>4 2>5"));
        Assert.Equal(graph.Layers, LayerSorter.Sort(graph).Layers);
    }

    [Fact]
    public void Lines_that_need_not_cross_do_not()
    {
        var graph = new LayeredGraph([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], Lines("0>7 1>6 2>5 3>4 4>9 5>8 6>11 7>10"));
        Assert.Equal(0, LayerSorter.Sort(graph).CountCrossings());
    }

    [Fact]
    public void Layers_may_be_empty() => Assert.Equal(0, LayerSorter.Sort(new LayeredGraph([[0], [], [1]], [])).CountCrossings());

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    private static LayeredGraph Example(int seed)
    {
        var random = new Random(seed);
        int[][] layers = [[.. Enumerable.Range(0, 20)], [.. Enumerable.Range(20, 15)], [.. Enumerable.Range(35, 8)]];
        var lines = Enumerable.Range(0, 2)
            .SelectMany(
                layer => layers[layer]
                    .SelectMany(from => layers[layer + 1].Where(_ => random.Next(5) == 0).Select(to => new LayerLine(from, to))));
        return new LayeredGraph(layers, [.. lines]);
    }

    private static int LayerOf(LayeredGraph graph, int point) =>
        Enumerable.Range(0, graph.Layers.Count).First(layer => graph.Layers[layer].Contains(point));

    private static LayerLine[] Lines(string text) =>
        [.. text.Split(' ')
            .Select(line => line.Split('>'))
            .Select(ends => new LayerLine(int.Parse(ends[0], null), int.Parse(ends[1], null)))];
}
