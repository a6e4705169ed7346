using BackHealthSite.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>Holds every value of front matter and data files to a size that a page, a list or a search can show.</summary>
internal static class FieldLimits
{
    /// <summary>For whatever has no limit of its own.</summary>
    private static readonly FieldLimit Any = new(1000, 2000);

    /// <summary>Longer ones have a rule of their own, with advice of its own.</summary>
    private static readonly FieldLimit JudgedElsewhere = new(int.MaxValue, int.MaxValue);

    private const string FrontMatter = "front matter";

    /// <summary>By the name of the file and the keys that lead to the value; `*` stands for any key, `[]` for a list in a list.</summary>
    private static readonly Dictionary<string, FieldLimit> Known = new(StringComparer.Ordinal)
    {
        [FrontMatter + " title"] = JudgedElsewhere,
        [FrontMatter + " description"] = JudgedElsewhere,
        [FrontMatter + " aliases"] = new(60, 25),
        [FrontMatter + " related"] = new(60, 40),
        [FrontMatter + " relatedRarely"] = new(60, 40),
        [FrontMatter + " redFlags"] = new(60, 40),
        [FrontMatter + " redirectFrom"] = new(200, 50),
        [FrontMatter + " group"] = new(60, 1),
        [FrontMatter + " redFlagsNotNeeded.*"] = JudgedElsewhere,
        [FrontMatter + " actionNotNeeded.*"] = JudgedElsewhere,
        ["settings.yml title"] = new(60, 1),
        ["settings.yml baseUrl"] = new(300, 1),
        ["settings.yml repository"] = new(300, 1),
        ["settings.yml rules.reason"] = JudgedElsewhere,
        ["emergency-numbers.yml country"] = new(60, 1),
        ["emergency-numbers.yml number"] = new(40, 1),
        ["emergency-numbers.yml advice"] = new(160, 1),
        ["emergency-numbers.yml source.title"] = new(200, 1),
        ["sources.yml *.title"] = new(300, 1),
        ["sources.yml *.publisher"] = new(160, 1),
        ["sources.yml *.url"] = new(500, 1),
        ["topics.yml title"] = new(60, 1),
        ["topics.yml singular"] = new(40, 1),
        ["topics.yml question"] = new(80, 1),
        ["topics.yml summary"] = new(200, 1),
        ["topics.yml groups"] = new(60, 20),
        ["topics.yml groups.title"] = new(80, 1),
        ["glossary.yml term"] = new(60, 1),
        ["glossary.yml plain"] = new(200, 1),
        ["glossary.yml also"] = new(60, 20),
        ["synonyms.yml []"] = new(60, 80),
        ["red-flags.yml disclaimer"] = new(400, 1),
        ["red-flags.yml disclaimer_short"] = new(160, 1),
        ["red-flags.yml emergency_link.text"] = new(60, 1),
        ["red-flags.yml emergency_line"] = new(300, 1),
        ["red-flags.yml urgency_levels.label"] = new(40, 1),
        ["red-flags.yml urgency_levels.hidden_text"] = new(40, 1),
        ["red-flags.yml core_cards.*.hidden"] = new(40, 1),
        ["red-flags.yml core_cards.*.heading"] = new(200, 1),
        ["red-flags.yml core_cards.*.bullets"] = new(160, 8),
        ["red-flags.yml core_cards.*.after"] = new(300, 1),
        ["red-flags.yml flags"] = new(1000, 40),
        ["red-flags.yml flags.title"] = new(90, 1),
        ["red-flags.yml flags.signs"] = new(160, 12),
        ["red-flags.yml flags.signs.text"] = new(160, 1),
        ["red-flags.yml flags.what_to_do"] = new(400, 1),
        ["red-flags.yml flags.more_urgent"] = new(400, 2),
        ["red-flags.yml flags.more_urgent.signs"] = new(160, 12),
        ["red-flags.yml flags.more_urgent.signs.text"] = new(160, 1),
        ["red-flags.yml flags.more_urgent.what_to_do"] = new(400, 1),
        ["red-flags.yml concepts.*"] = new(160, 1500),
    };

    /// <param name="where">The place of a node in the file.</param>
    /// <param name="root">All that the file holds.</param>
    /// <param name="path">The path of the file.</param>
    public static IEnumerable<Problem> Check(Func<YamlNode, Location> where, YamlNode root, string path)
    {
        var file = path.EndsWith(".yml", StringComparison.Ordinal) ? path[(path.LastIndexOf('/') + 1)..] : FrontMatter;
        return Check(where, root, new Place(file, []));
    }

    private static IEnumerable<Problem> Check(Func<YamlNode, Location> where, YamlNode node, Place place, bool inList = false)
    {
        var limit = LimitAt(place);
        switch (node)
        {
            // A line where a list belongs is told for that, not for its length.
            case YamlScalarNode { Value: { } value } when value.Length > limit.Longest && (inList || limit == Any || limit.Most == 1):
                return [ValueTooLong.At(where(node), place.Name, value.Length, limit.Longest)];
            case YamlSequenceNode list:
                var entries = list.Children.SelectMany(
                    child => Check(where, child, child is YamlSequenceNode ? place.Below("[]") : place, inList: true));
                return list.Children.Count > limit.Most
                    ? entries.Prepend(EntriesTooMany.At(where(list.Children[limit.Most]), place.Name, list.Children.Count, limit.Most))
                    : entries;
            case YamlMappingNode map:
                return map.Children.SelectMany(pair => Check(where, pair.Value, place.Below((pair.Key as YamlScalarNode)?.Value ?? "")));
            default:
                return [];
        }
    }

    private static FieldLimit LimitAt(Place place)
    {
        foreach (var name in place.Spellings())
        {
            if (Known.TryGetValue(name, out var limit))
            {
                return limit;
            }
        }

        return Any;
    }

    /// <summary>The file, and the keys that lead to a value in it.</summary>
    private sealed record Place(string File, IReadOnlyList<string> Keys)
    {
        public string Name => Keys.Count == 0 || Keys[^1] == "[]" ? "an entry" : Keys[^1];

        public Place Below(string key) => this with { Keys = [.. Keys, key] };

        /// <summary>As it is, and with any one key left open.</summary>
        public IEnumerable<string> Spellings()
        {
            yield return $"{File} {string.Join('.', Keys)}";
            for (var i = 0; i < Keys.Count; i++)
            {
                yield return $"{File} {string.Join('.', Keys.Select((key, place) => place == i ? "*" : key))}";
            }
        }
    }
}
