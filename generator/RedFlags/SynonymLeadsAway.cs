using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags;

/// <summary>A list of synonyms that joins a warning sign, a part of one or a name for help to a word that is none.</summary>
internal static class SynonymLeadsAway
{
    public static readonly Rule Descriptor = new("BHS167", "SynonymLeadsAway", Severity.Error)
    {
        Reason =
            "Search treats the words of a list as the same: whoever types a warning sign would be led to what the other word stands for.",
        Bad = "- [numb between the legs, yoga]",
        Good = "- [numb between the legs, saddle numbness]",
        Example = new(ExampleKind.Files, "yoga")
        {
            Bad = "-- _data/synonyms.yml --\n- [numb between the legs, yoga]",
            Good = "-- _data/synonyms.yml --\n- [numb between the legs, numb groin]",
        },
    };

    public static IEnumerable<Problem> Check(SourceFile file, WarningVocabulary words)
    {
        var read = YamlText.Read(file, []);
        var lists = read.Root as YamlSequenceNode;
        if (lists is null)
        {
            yield break;
        }

        foreach (var list in lists.Children.OfType<YamlSequenceNode>())
        {
            var entries = list.Children.OfType<YamlScalarNode>()
                .Where(entry => !string.IsNullOrWhiteSpace(entry.Value))
                .Select(entry => (Node: entry, Words: words.Read(entry.Value!)))
                .ToList();
            var sign = entries.Find(entry => entry.Words.IsSign).Node ?? entries.Find(entry => entry.Words.IsPartOfOne).Node;
            if (sign is null)
            {
                continue;
            }

            var shared = entries
                .Where(entry => entry.Words.IsKnown)
                .SelectMany(entry => entry.Words.Telling)
                .ToHashSet(StringComparer.Ordinal);
            var flags = entries.SelectMany(entry => entry.Words.Flags).ToHashSet(StringComparer.Ordinal);
            foreach (var (other, _) in entries.Where(entry =>
                !entry.Words.IsKnown && !entry.Words.PartOf.Any(flags.Contains) && !entry.Words.Telling.Any(shared.Contains)))
            {
                yield return Descriptor.At(
                    read.Text.Where(other),
                    $"`{other.Value}` stands in one list with `{sign.Value}`, which belongs to warning signs or emergencies, and the "
                    + $"registry does not know it as such.",
                    "Take it out. If it is another name for that sign, add it to the registry's concepts or triggers too, "
                    + "which needs an approval.");
            }
        }
    }
}
