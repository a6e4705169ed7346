using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags;

/// <summary>What the registry names as the sources of a flag: ids of `sources.yml`, or title, publisher and address written out.</summary>
internal static class FlagSources
{
    private const string Key = "sources";

    public static IReadOnlyList<string> Read(YamlValues flag) =>
        flag.Node.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == Key).Value is YamlSequenceNode list
            ? [.. list.Children.Select(item => item is YamlMappingNode map ? Written(flag with { Node = map, Problems = [] }) : (item as YamlScalarNode)?.Value ?? "")]
            : [];

    private static string Written(YamlValues source) =>
        string.Join(", ", new[] { "title", "publisher", "address" }.Select(key => source.String(key)).OfType<string>());
}
