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

    /// <param name="files">The files of the input folder.</param>
    /// <param name="ofRegistry">The texts of the registry, where they were read already.</param>
    public static IEnumerable<Located<string>> Of(IEnumerable<SourceFile> files, IReadOnlyList<YamlScalar>? ofRegistry) =>
        from file in files
        where IsData(file)
        let isRegistry = file.Path == RegistryReader.Path
        from scalar in (isRegistry ? ofRegistry : null) ?? YamlScalars.Of(file)
        where scalar.Value.Contains(' ') && !(isRegistry && IsNotShown(scalar.Path))
        select new Located<string>(scalar.Value, scalar.Where);

    private static bool IsData(SourceFile file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsNotShown(string path) =>
        Array.Exists(NotShown, part => path == part || path.StartsWith(part + ".", StringComparison.Ordinal));
}
