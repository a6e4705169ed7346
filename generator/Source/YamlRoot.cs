using BackHealthSite.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>Reads what stands at the root of a YAML text: one mapping, or one list.</summary>
internal static class YamlRoot
{
    /// <summary>The mapping at the root of a text, or null with a problem where something else stands.</summary>
    public static YamlValues? Of((YamlText Text, YamlNode? Root) read, YamlRules rules, List<Problem> problems)
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
    public static IEnumerable<YamlValues> ListOf((YamlText Text, YamlNode? Root) read, YamlRules rules, List<Problem> problems)
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
    public static IReadOnlyList<IReadOnlyList<string>> ListsOf(
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
}
