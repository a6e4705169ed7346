using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>The rules that keys and values of front matter break.</summary>
internal static class FrontMatterRules
{
    public static readonly YamlRules Yaml =
        new(FrontMatterKeyUnknown.Descriptor, FrontMatterValueMissing.Descriptor, FrontMatterValueInvalid.Descriptor);
}
