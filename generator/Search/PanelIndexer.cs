using System.Text.Json;
using BackHealthSite.Language;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme;

namespace BackHealthSite.Search;

/// <summary>Gathers what the red-flag panel of the search reads.</summary>
internal static class PanelIndexer
{
    /// <summary>What a typed word may have more than the word it stands for; the panel forgives it in every word.</summary>
    private static readonly string[] Endings = ["s", "es", "ed", "ing"];

    public static SearchPanel Index(RedFlagRegistry registry) => new()
    {
        Concepts = new OrderedDictionary<string, string>(
            registry.Concepts.Select(concept => KeyValuePair.Create(concept.Key, EntriesOf(concept.Value)))),
        Patterns = registry.Flags
            .SelectMany(flag => flag.Patterns.Select(pattern => (flag.Id, Pattern: pattern)))
            .GroupBy(entry => (entry.Id, entry.Pattern.Urgency), entry => entry.Pattern.Text)
            .Select(group => new PatternRecord(group.Key.Urgency.Word(), group.Key.Id, group)),
        Model = ModelFor(registry),
        Cards = new OrderedDictionary<string, CardRecord>(registry.Cards.Where(card => card.Urgency != Urgency.Soon).Select(
            card => KeyValuePair.Create(card.Urgency.Word(), new CardRecord(card.Hidden, card.Heading, card.Bullets, card.After)))),
        Link = new PanelLink(registry.EmergencyLink, GeneratedRoutes.EmergencyNumbers.Value[1..]),
    };

    private static string EntriesOf(IReadOnlyList<string> entries)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var folded = entries
            .Select(entry => Letters.WithoutApostrophes(entry).ToLowerInvariant())
            .Where(written.Add)
            .ToList();
        return string.Join('|', folded.Where(entry => !IsFormOfAnother(entry, written)).Order(StringComparer.Ordinal));
    }

    /// <summary>True where another entry brings this one too: "leaking pads" stands beside "leak pads".</summary>
    private static bool IsFormOfAnother(string entry, HashSet<string> entries)
    {
        var lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        var shorter = new char[entry.Length];
        foreach (var word in entry.AsSpan().Split(' '))
        {
            var (start, end) = (word.Start.Value, word.End.Value);
            foreach (var ending in Endings)
            {
                var cut = end - ending.Length;
                if (cut <= start || !entry.AsSpan(start, end - start).EndsWith(ending, StringComparison.Ordinal))
                {
                    continue;
                }

                entry.CopyTo(0, shorter, 0, cut);
                entry.CopyTo(end, shorter, cut, entry.Length - end);
                if (lookup.Contains(shorter.AsSpan(0, entry.Length - ending.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The model weighs concepts by name: it goes with the registry it was trained with, and with no other.</summary>
    private static JsonElement? ModelFor(RedFlagRegistry registry)
    {
        var model = JsonElement.Parse(ThemeAssets.PanelModel);
        var concepts = model.GetProperty("topics").EnumerateArray().SelectMany(topic => topic.EnumerateArray());
        return concepts.All(concept => registry.Concepts.ContainsKey(concept.GetString()!)) ? model : null;
    }
}
