using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>
/// The words that YAML has for no value: `~`, `null`, `Null` and `NULL` without quotes (YAML 1.2.2, section 10.2.1.1) say as little as
/// nothing behind the colon.
/// </summary>
internal static class YamlNulls
{
    /// <summary>Empties every value of a tree that is such a word.</summary>
    public static void Empty(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (_, value) in map.Children)
                {
                    Empty(value);
                }

                break;
            case YamlSequenceNode list:
                foreach (var item in list.Children)
                {
                    Empty(item);
                }

                break;
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } scalar:
                scalar.Value = "";
                break;
        }
    }
}
