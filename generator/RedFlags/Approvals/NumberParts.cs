using BackHealthSite.Content;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>The parts outside the registry that editors approve: each country's numbers, and each shared text.</summary>
internal static class NumberParts
{
    /// <summary>Texts that stand on several pages.</summary>
    private const string SharedFolder = "_data/shared/";

    private const string SharedEnding = ".md";

    /// <summary>
    /// One part a country, named after it; a row without a country, or for one that came before, has a problem of its own.
    /// </summary>
    public static IEnumerable<WordPart> Of(SourceFile numbers) => Rows(numbers).DistinctBy(part => part.What);

    public static string NameOf(string country) =>
        PartNames.Numbers
        + (Slug.Of(country) is { Length: > 0 } id ? id : CanonicalText.Collapse(country.ToLowerInvariant()).Replace(' ', '-'));

    public static IEnumerable<WordPart> OfShared(IReadOnlyDictionary<string, SourceFile> texts) =>
        from file in texts.Values
        where file.Path.StartsWith(SharedFolder, StringComparison.Ordinal) && file.Path.EndsWith(SharedEnding, StringComparison.Ordinal)
        let name = file.Path[SharedFolder.Length..^SharedEnding.Length]
        select WordPart.Of(PartNames.Shared + name, CanonicalText.Collapse(file.Text), Diagnostics.Location.StartOf(file.Path));

    private static IEnumerable<WordPart> Rows(SourceFile numbers)
    {
        foreach (var row in YamlRoot.ListOf(YamlText.Read(numbers, []), DataValueInvalid.Rules, []))
        {
            if (row.String("country") is { } country)
            {
                yield return WordPart.Of(NameOf(country), CanonicalText.Of(row.Node), row.WhereOf("country"));
            }
        }
    }
}
