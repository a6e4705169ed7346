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
    private static readonly LimitTree Known = LimitTree.Of(new Dictionary<string, FieldLimit>
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
        ["settings.yml publisher"] = new(120, 1),
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
        ["body-parts.yml articles"] = new(60, 4),
        ["answers.yml typed"] = new(60, 40),
        ["answers.yml show"] = new(60, 4),
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
    });

    /// <param name="where">The place of a node in the file.</param>
    /// <param name="root">All that the file holds.</param>
    /// <param name="path">The path of the file.</param>
    public static IEnumerable<Problem> Check(Func<YamlNode, Location> where, YamlNode root, string path)
    {
        var file = path.EndsWith(".yml", StringComparison.Ordinal) ? path[(path.LastIndexOf('/') + 1)..] : FrontMatter;
        return Check(where, root, Place.In(file));
    }

    private static IEnumerable<Problem> Check(Func<YamlNode, Location> where, YamlNode node, Place place, bool inList = false)
    {
        var limit = place.Limit;
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

    /// <summary>The file, and the keys that lead to a value in it.</summary>
    /// <param name="Name">How an author knows the value.</param>
    /// <param name="AsWritten">What is known of the place by its own keys.</param>
    /// <param name="LeftOpen">What is known of it with one key left open, the first key first.</param>
    private sealed record Place(string Name, LimitTree? AsWritten, IReadOnlyList<LimitTree> LeftOpen)
    {
        public FieldLimit Limit => AsWritten?.Limit ?? LeftOpen.FirstOrDefault(tree => tree.Limit is not null)?.Limit ?? Any;

        public static Place In(string file) => new("an entry", Known.Below(file), []);

        public Place Below(string key)
        {
            var open = LeftOpen.Select(tree => tree.Below(key)).Append(AsWritten?.Below("*")).OfType<LimitTree>();
            return new Place(key == "[]" ? "an entry" : key, AsWritten?.Below(key), [.. open]);
        }
    }
}
