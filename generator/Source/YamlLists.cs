using System.Buffers;
using BackHealthSite.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>Reads lists and groups out of a YAML mapping: texts, mappings, or both.</summary>
internal static class YamlLists
{
    /// <summary>Signs that mean something inside the brackets of a list.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}#:\"'");

    public static IReadOnlyList<(string Value, Location Where)> Strings(this YamlValues values, YamlKey key) => values.Strings(key.Name);

    public static IEnumerable<YamlValues> Maps(this YamlValues values, YamlKey key) => values.Maps(key.Name);

    public static YamlValues? Map(this YamlValues values, YamlKey key) => values.Map(key.Name);

    /// <summary>
    /// A list of texts; a missing key is an empty list. Words without brackets are reported, and read as the list they stand for.
    /// </summary>
    public static IReadOnlyList<(string Value, Location Where)> Strings(this YamlValues values, string key)
    {
        switch (values.Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode list:
                return values.Texts(list, $"`{key}`");
            case YamlScalarNode { Value: { } words } line:
                var isPlain = values.Text.Written(line) == words && !words.AsSpan().ContainsAny(Signs);
                values.Wrong(line, $"`{key}` must be a list.", $"Write `{key}: [{words}]`.", isPlain ? $"[{words}]" : null);
                return [.. words
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(word => (word, values.Text.Where(line)))];
            case { } other:
                values.Wrong(other, $"`{key}` must be a list.", $"Write `{key}: [first, second]`.");
                return [];
        }
    }

    /// <summary>A list whose entries are texts or mappings, each as the one it is; a missing key is an empty list.</summary>
    public static IEnumerable<(string? Text, YamlValues? Map, Location Where)> TextsAndMaps(this YamlValues values, string key)
    {
        if (values.Find(key) is not YamlSequenceNode list)
        {
            return values.Strings(key).Select(text => ((string?)text.Value, (YamlValues?)null, text.Where));
        }

        return list.Children.SelectMany(item => item is YamlMappingNode map
            ? [(null, values with { Node = map }, values.Text.Where(item))]
            : values.Texts(new YamlSequenceNode(item), $"`{key}`").Select(text => ((string?)text.Value, (YamlValues?)null, text.Where)));
    }

    /// <summary>The mappings of a list; a missing key is an empty list.</summary>
    public static IEnumerable<YamlValues> Maps(this YamlValues values, string key) => values.Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => values.MapsOf(list, key),
        { } other => values.RefuseMaps(other, key),
    };

    /// <summary>The mapping under a key, or null where it is missing or something else.</summary>
    public static YamlValues? Map(this YamlValues values, string key)
    {
        switch (values.Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode map:
                return values with { Node = map };
            case { } other:
                values.Wrong(other, $"`{key}` must be a group of `key: value` lines.", "Indent its lines below it.");
                return null;
        }
    }

    public static List<(string Value, Location Where)> Texts(this YamlValues values, YamlSequenceNode entries, string list)
    {
        var texts = new List<(string, Location)>();
        foreach (var item in entries.Children)
        {
            if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            {
                texts.Add((value.Trim(), values.Text.Where(item)));
            }
            else
            {
                var written = values.Text.Written(item);
                var (message, fix) = YamlEntry.Fault(item, written, list);
                values.Wrong(item, message, fix);
                if (YamlEntry.IsText(item, written))
                {
                    texts.Add((written, values.Text.Where(item)));
                }
            }
        }

        return texts;
    }

    public static IEnumerable<YamlValues> MapsOf(this YamlValues values, YamlSequenceNode list, string key)
    {
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map)
            {
                yield return values with { Node = map };
            }
            else
            {
                values.Wrong(item, $"An entry of `{key}` must be a group of `key: value` lines.", "Start the entry with `- key: value`.");
            }
        }
    }

    public static IEnumerable<YamlValues> RefuseMaps(this YamlValues values, YamlNode node, string key)
    {
        values.Wrong(node, $"`{key}` must be a list.", "Start each entry with `- `.");
        return [];
    }
}
