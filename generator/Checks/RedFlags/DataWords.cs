using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>The words of data files that readers see.</summary>
internal static class DataWords
{
    /// <summary>
    /// Parts of the registry that are no words for readers: what is looked for, the lists themselves, and notes of editors.
    /// </summary>
    private static readonly string[] NotShown =
    [
        "weakening", "actions", "concepts", "flags.triggers", "flags.patterns", "flags.editor_notes", "flags.sources",
    ];

    /// <summary>Those of one file.</summary>
    public static IEnumerable<Located<string>> Of(SourceFile file) =>
        from scalar in YamlScalars.Of(file)
        where IsShown(file, scalar)
        select new Located<string>(scalar.Value, scalar.Where);

    public static bool IsData(SourceFile file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>True for a text of the registry that readers see.</summary>
    public static bool IsShownOfRegistry(YamlScalar scalar) => scalar.Value.Contains(' ') && !IsNotShown(scalar.Path);

    private static bool IsShown(SourceFile file, YamlScalar scalar) =>
        file.Path == RegistryReader.Path ? IsShownOfRegistry(scalar) : scalar.Value.Contains(' ');

    private static bool IsNotShown(string path) =>
        Array.Exists(NotShown, part =>
            path.StartsWith(part, StringComparison.Ordinal) && (path.Length == part.Length || path[part.Length] == '.'));
}
