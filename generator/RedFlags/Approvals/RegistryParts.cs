using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>
/// Cuts the registry into the parts that are approved one by one. Every key belongs to a part: one that is not named here belongs to
/// `registry`, or to its flag, so that nothing a reader may see can change without an approval.
/// </summary>
internal static class RegistryParts
{
    private const string Cards = "core_cards";
    private const string Flags = "flags";
    private const string Concepts = "concepts";

    /// <summary>Keys at the top of the file, each with the part it belongs to.</summary>
    private static readonly (string Key, string Part)[] OfKeys =
    [
        ("disclaimer", PartNames.Disclaimer),
        ("disclaimer_short", PartNames.Disclaimer),
        ("emergency_line", PartNames.EmergencyLine),
        ("emergency_link", PartNames.EmergencyLink),
        ("urgency_levels", PartNames.Labels),
        ("weakening", PartNames.Weakening),
        ("actions", PartNames.Actions),
    ];

    /// <summary>Keys of a flag that say when it is brought, not what readers are told.</summary>
    private static readonly string[] MatchingKeys = ["triggers", "patterns"];

    /// <summary>Keys of a flag that are notes among editors, which no reader sees.</summary>
    private static readonly string[] Notes = ["editor_notes", "readability"];

    public static IReadOnlyList<WordPart> Of(YamlValues registry)
    {
        var children = registry.Node.Children.DistinctBy(pair => (pair.Key as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal)
            .ToDictionary(pair => (pair.Key as YamlScalarNode)?.Value ?? "", pair => pair.Value, StringComparer.Ordinal);
        var flags = FlagsOf(children);
        var parts = new List<WordPart>();
        foreach (var group in OfKeys.GroupBy(key => key.Part).Where(group => group.Any(key => children.ContainsKey(key.Key))))
        {
            var keys = group.Select(key => key.Key).ToList();
            parts.Add(
                WordPart.Of(group.Key, CanonicalText.Of(registry.Node, keys.Contains), registry.WhereOf(keys.First(children.ContainsKey))));
        }

        foreach (var (level, card) in CardsOf(children))
        {
            parts.Add(WordPart.Of(PartNames.Card + level, CanonicalText.Of(card), registry.Text.Where(card)));
        }

        foreach (var (id, flag) in flags.DistinctBy(flag => flag.Id))
        {
            var text = CanonicalText.Of(flag, key => !MatchingKeys.Contains(key) && !Notes.Contains(key));
            parts.Add(WordPart.Of(PartNames.Flag + id, text, registry.Text.Where(IdOf(flag)!)));
        }

        parts.Add(Triggers(registry, flags));
        parts.Add(Rest(registry, children, flags));
        return parts;
    }

    private static WordPart Triggers(YamlValues registry, List<(string Id, YamlMappingNode Flag)> flags)
    {
        var texts = flags.Select(flag => $"{flag.Id} {CanonicalText.Of(flag.Flag, MatchingKeys.Contains)}");
        var concepts = CanonicalText.Of(registry.Node, key => key == Concepts);
        return WordPart.Of(
            PartNames.Triggers,
            string.Join('\n', texts.Prepend(concepts)),
            registry.WhereOf(registry.Has(Concepts) ? Concepts : Flags));
    }

    /// <summary>Every key that no other part holds, and the order of the flags.</summary>
    private static WordPart Rest(YamlValues registry, Dictionary<string, YamlNode> children, List<(string Id, YamlMappingNode Flag)> flags)
    {
        bool IsRest(string key) =>
            key != Concepts && OfKeys.All(known => known.Key != key)
            && !(key == Cards && children[key] is YamlMappingNode) && !(key == Flags && children[key] is YamlSequenceNode);
        var first = children.FirstOrDefault(child => IsRest(child.Key));
        var where = registry.Text.Where(first.Value ?? registry.Node);
        return WordPart.Of(
            PartNames.Registry,
            $"{CanonicalText.Of(registry.Node, IsRest)}\n{string.Join(' ', flags.Select(flag => flag.Id))}",
            where);
    }

    private static IEnumerable<(string Level, YamlNode Card)> CardsOf(Dictionary<string, YamlNode> children) =>
        children.GetValueOrDefault(Cards) is YamlMappingNode cards
            ? cards.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", pair.Value))
            : [];

    /// <summary>The flags with an id; one without has a problem of its own.</summary>
    private static List<(string Id, YamlMappingNode Flag)> FlagsOf(Dictionary<string, YamlNode> children) =>
        children.GetValueOrDefault(Flags) is YamlSequenceNode list
            ? [.. list.Children
                .OfType<YamlMappingNode>()
                .Where(flag => IdOf(flag) is not null)
                .Select(flag => (IdOf(flag)!.Value!.Trim(), flag))]
            : [];

    private static YamlScalarNode? IdOf(YamlMappingNode flag) =>
        flag.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == "id").Value is YamlScalarNode { Value.Length: > 0 } id
            ? id
            : null;
}
