using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Holds the words of data files to the rules that hold those of pages.</summary>
internal static class DataWords
{
    /// <summary>Parts of the registry that are no words for readers: what is looked for, the lists themselves, and notes of editors.</summary>
    private static readonly string[] NotShown = ["weakening", "actions", "concepts", "flags.triggers", "flags.patterns", "flags.editor_notes", "flags.sources"];

    public static IEnumerable<Problem> Check(IEnumerable<SourceFile> files, WeakeningFinder finder)
    {
        foreach (var file in files.Where(IsData))
        {
            var isRegistry = file.Path == RegistryReader.Path;
            foreach (var scalar in YamlScalars.Of(file).Where(scalar => scalar.Value.Contains(' ') && !(isRegistry && IsNotShown(scalar.Path))))
            {
                foreach (var hit in finder.Find(scalar.Value))
                {
                    yield return WarningWeakened.At(scalar.Where, hit);
                }
            }
        }
    }

    private static bool IsData(SourceFile file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsNotShown(string path) => Array.Exists(NotShown, part => path == part || path.StartsWith(part + ".", StringComparison.Ordinal));
}
