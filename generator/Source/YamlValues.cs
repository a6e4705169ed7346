using System.Collections.Immutable;
using System.Globalization;
using BackHealthSite.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>Reads typed values out of one YAML mapping and says what is missing, unknown or of the wrong kind, each at its place.</summary>
/// <param name="Text">The text the mapping was read from.</param>
/// <param name="Node">The mapping.</param>
/// <param name="Rules">The rules that its mistakes break.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record YamlValues(YamlText Text, YamlMappingNode Node, YamlRules Rules, List<Problem> Problems)
{
    /// <summary>The mapping at the root of a text, or null with a problem where something else stands.</summary>
    public static YamlValues? From((YamlText Text, YamlNode? Root) read, YamlRules rules, List<Problem> problems)
    {
        switch (read.Root)
        {
            case YamlMappingNode map:
                return new YamlValues(read.Text, map, rules, problems);
            case YamlScalarNode { Value: null or "" }:
                return new YamlValues(read.Text, new YamlMappingNode(), rules, problems);
            case { } other:
                problems.Add(rules.Invalid.At(
                    read.Text.Where(other),
                    "A list of `key: value` lines is needed here.",
                    "Write one `key: value` a line."));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The mappings of a text that is one list.</summary>
    public static IEnumerable<YamlValues> ListFrom((YamlText Text, YamlNode? Root) read, YamlRules rules, List<Problem> problems)
    {
        var empty = new YamlValues(read.Text, new YamlMappingNode(), rules, problems);
        return read.Root switch
        {
            null => [],
            YamlSequenceNode list => empty.MapsOf(list, "this list"),
            var other => empty.RefuseMaps(other, "This file"),
        };
    }

    /// <summary>The lists of texts of a text that is a list of lists.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ListsFrom(
        (YamlText Text, YamlNode? Root) read,
        YamlRules rules,
        List<Problem> problems)
    {
        var empty = new YamlValues(read.Text, new YamlMappingNode(), rules, problems);
        if (read.Root is not YamlSequenceNode outer)
        {
            if (read.Root is { } other)
            {
                empty.RefuseMaps(other, "This file");
            }

            return [];
        }

        var lists = new List<IReadOnlyList<string>>();
        foreach (var item in outer.Children)
        {
            if (item is YamlSequenceNode inner)
            {
                lists.Add([.. empty.Texts(inner, "this list").Select(text => text.Value)]);
            }
            else
            {
                empty.Wrong(item, "A list of words must stand here.", "Write `- [first, second]`.");
            }
        }

        return lists;
    }

    private IReadOnlyCollection<string> known = [];

    /// <summary>Keys that stood here once, each with what to do instead.</summary>
    public IReadOnlyDictionary<string, string> Gone { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Reports the keys that do not exist. One that is misspelt is read as the key it stands for, so that nothing else follows from it.
    /// </summary>
    public void RefuseUnknownKeys(params IReadOnlyCollection<string> keys)
    {
        known = keys;
        foreach (var (key, _) in Node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
            {
                var nearest = NearestName.Offer(
                    name,
                    keys,
                    NearestName.Of(name, Gone.Keys) is { } gone ? Gone[gone] : $"Use one of: {string.Join(", ", keys)}.");
                var offer = Gone.GetValueOrDefault(name, nearest);
                Problems.Add(Rules.UnknownKey.At(Text.Where(key), $"The key `{name}` is not known here.", offer));
            }
        }
    }

    public void RefuseUnknownKeys(IReadOnlyList<YamlKey> keys) => RefuseUnknownKeys([.. keys.Select(key => key.Name)]);

    public bool Has(string key) => Find(key) is not null;

    public bool Has(YamlKey key) => Has(key.Name);

    public Location WhereOf(YamlKey key) => WhereOf(key.Name);

    /// <summary>A text, trimmed; null where it is missing, which is a problem at `whereMissing` if the key is required.</summary>
    public string? String(YamlKey key, Location? whereMissing = null, string? howToAdd = null) =>
        String(key.Name, key.IsRequired ? whereMissing : null, howToAdd);

    public DateOnly? Date(YamlKey key, Location? whereMissing = null, string? howToAdd = null) =>
        Date(key.Name, key.IsRequired ? whereMissing : null, howToAdd);

    public bool? Flag(YamlKey key) => Flag(key.Name);

    public int? Integer(YamlKey key) => Integer(key.Name);

    public IReadOnlyList<(string Value, Location Where)> Strings(YamlKey key) => Strings(key.Name);

    public IEnumerable<YamlValues> Maps(YamlKey key) => Maps(key.Name);

    public YamlValues? Map(YamlKey key) => Map(key.Name);

    public Location WhereOf(string key) => Find(key) is { } node ? Text.Where(node) : Text.Where(Node);

    /// <summary>
    /// A text, trimmed; null where it is missing. A missing required text is a problem at `whereMissing`; `howToAdd` says more than the
    /// usual advice.
    /// </summary>
    public string? String(string key, Location? whereMissing = null, string? howToAdd = null)
    {
        var node = Find(key);
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
        {
            return value.Trim();
        }

        if (node is YamlMappingNode or YamlSequenceNode)
        {
            Wrong(node, $"`{key}` must be a text.", "Write the text on one line after the colon.");
        }
        else if (whereMissing is not null)
        {
            Problems.Add(Rules.Missing.At(
                node is null ? whereMissing : Text.Where(node),
                $"`{key}` is missing.",
                howToAdd ?? $"Add a line `{key}: ...`."));
        }

        return null;
    }

    public DateOnly? Date(string key, Location? whereMissing = null, string? howToAdd = null)
    {
        var text = String(key, whereMissing, howToAdd);
        if (text is null)
        {
            return null;
        }

        if (IsoDay.Read(text) is { } day)
        {
            return day;
        }

        var (message, fix) = YamlDay.Fault(text);
        Wrong(Find(key)!, message, fix);
        return null;
    }

    public bool? Flag(string key) => String(key) switch
    {
        null => null,
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        var other => Refuse(key, other),
    };

    public int? Integer(string key)
    {
        var text = String(key);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(Find(key)!, $"`{text}` is not a whole number.", $"Write `{key}: 10`.");
        return null;
    }

    /// <summary>
    /// A list of texts; a missing key is an empty list. Words without brackets are reported, and read as the list they stand for.
    /// </summary>
    public IReadOnlyList<(string Value, Location Where)> Strings(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode list:
                return Texts(list, key);
            case YamlScalarNode { Value: { } words } line:
                Wrong(line, $"`{key}` must be a list.", $"Write `{key}: [{words}]`.");
                return [.. words
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(word => (word, Text.Where(line)))];
            case { } other:
                Wrong(other, $"`{key}` must be a list.", $"Write `{key}: [first, second]`.");
                return [];
        }
    }

    /// <summary>A list whose entries are texts or mappings, each as the one it is; a missing key is an empty list.</summary>
    public IEnumerable<(string? Text, YamlValues? Map, Location Where)> TextsAndMaps(string key)
    {
        if (Find(key) is not YamlSequenceNode list)
        {
            return Strings(key).Select(text => ((string?)text.Value, (YamlValues?)null, text.Where));
        }

        return list.Children.SelectMany(item => item is YamlMappingNode map
            ? [(null, this with { Node = map }, Text.Where(item))]
            : Texts(new YamlSequenceNode(item), key).Select(text => ((string?)text.Value, (YamlValues?)null, text.Where)));
    }

    /// <summary>The mappings of a list; a missing key is an empty list.</summary>
    public IEnumerable<YamlValues> Maps(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => MapsOf(list, key),
        { } other => RefuseMaps(other, key),
    };

    /// <summary>The mapping under a key, or null where it is missing or something else.</summary>
    public YamlValues? Map(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlMappingNode map:
                return this with { Node = map };
            case { } other:
                Wrong(other, $"`{key}` must be a group of `key: value` lines.", "Indent its lines below it.");
                return null;
        }
    }

    /// <summary>The keys of this mapping with their places, in the order written.</summary>
    public IEnumerable<(string Key, Location Where)> Keys() =>
        Node.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", Text.Where(pair.Key)));

    private List<(string Value, Location Where)> Texts(YamlSequenceNode list, string key)
    {
        var texts = new List<(string, Location)>();
        foreach (var item in list.Children)
        {
            if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            {
                texts.Add((value.Trim(), Text.Where(item)));
            }
            else
            {
                Wrong(item, $"An entry of `{key}` is empty or not a text.", "Write a text, or take the entry out.");
            }
        }

        return texts;
    }

    private IEnumerable<YamlValues> MapsOf(YamlSequenceNode list, string key)
    {
        foreach (var item in list.Children)
        {
            if (item is YamlMappingNode map)
            {
                yield return this with { Node = map };
            }
            else
            {
                Wrong(item, $"An entry of `{key}` must be a group of `key: value` lines.", "Start the entry with `- key: value`.");
            }
        }
    }

    private IEnumerable<YamlValues> RefuseMaps(YamlNode node, string key)
    {
        Wrong(node, $"`{key}` must be a list.", "Start each entry with `- `.");
        return [];
    }

    private bool? Refuse(string key, string text)
    {
        Wrong(Find(key)!, $"`{text}` is neither `true` nor `false`.", $"Write `{key}: true` or `{key}: false`.");
        return null;
    }

    private void Wrong(YamlNode node, string message, string fix) => Problems.Add(Rules.Invalid.At(Text.Where(node), message, fix));

    private YamlNode? Find(string key) =>
        ValueOf(name => name == key) ?? ValueOf(name => !known.Contains(name) && NearestName.Of(name, known) == key);

    private YamlNode? ValueOf(Func<string, bool> isKey)
    {
        foreach (var (name, value) in Node.Children)
        {
            if (name is YamlScalarNode { Value: { } key } && isKey(key))
            {
                return value;
            }
        }

        return null;
    }
}
