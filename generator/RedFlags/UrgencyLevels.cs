using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>Reads the short words for the three levels, which stand in the registry from the most pressing to the least.</summary>
internal static class UrgencyLevels
{
    private const string Key = "urgency_levels";

    public static Dictionary<Urgency, string> Read(YamlValues registry)
    {
        var labels = new Dictionary<Urgency, string>();
        var ids = new List<string>();
        var numbers = new List<int>();
        foreach (var level in registry.Maps(Key))
        {
            level.RefuseUnknownKeys("id", "label", "hidden_text", "order");
            var where = level.Text.Where(level.Node);
            ids.Add(level.String("id", where) ?? "");
            numbers.Add(level.Integer("order") ?? ids.Count - 1);
            var label = level.String("label", where);
            _ = level.String("hidden_text", where);
            if (UrgencyWords.From(ids[^1]) is { } urgency && label is not null)
            {
                labels[urgency] = label;
            }
        }

        if (!ids.SequenceEqual(UrgencyWords.All) || !numbers.SequenceEqual(Enumerable.Range(0, UrgencyWords.All.Length)))
        {
            registry.Problems.Add(UrgencyOrderWrong.At(registry.WhereOf(Key)));
        }

        return labels;
    }
}

/// <summary>Levels of urgency that are not the three there are, from the most pressing to the least.</summary>
internal static class UrgencyOrderWrong
{
    public static readonly Rule Descriptor = new("BHS329", "UrgencyOrderWrong", Severity.Error)
    {
        Reason = "Lists and cards name the levels in one order; an emergency that comes last reads as the mildest.",
        Bad = "urgency_levels: [{id: soon, ...}, {id: urgent, ...}, {id: emergency, ...}]",
        Good = "urgency_levels: [{id: emergency, ...}, {id: urgent, ...}, {id: soon, ...}]",
        Example = new(ExampleKind.Files, "_data/red-flags.yml")
        {
            Bad = "-- _data/red-flags.yml /     order: 0 --\n    order: 2",
            Good = "",
        },
    };

    public static Problem At(Location where) => Descriptor.At(
        where,
        "The levels are not `emergency`, `urgent` and `soon` in this order.",
        "List the three in this order, each once, with `order` 0, 1 and 2.");
}
