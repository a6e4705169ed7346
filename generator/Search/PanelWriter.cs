using System.Text.Json;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme;

namespace BackHealthSite.Search;

/// <summary>
/// Writes what the red-flag panel of the search reads: the same concepts and patterns as the gate, the cards, and the model of the theme.
/// </summary>
internal static class PanelWriter
{
    /// <summary>What a typed word may have more than the word it stands for; the panel forgives it in every word.</summary>
    private static readonly string[] Endings = ["s", "es", "ed", "ing"];

    public static void Write(Utf8JsonWriter json, RedFlagRegistry registry)
    {
        WriteConcepts(json, registry);
        json.WriteStartArray("patterns");
        foreach (var group in registry.Flags
            .SelectMany(flag => flag.Patterns.Select(pattern => (flag.Id, pattern)))
            .GroupBy(entry => (entry.Id, entry.pattern.Urgency)))
        {
            json.WriteStartObject();
            json.WriteString("l", group.Key.Urgency.Word());
            json.WriteString("f", group.Key.Id);
            WriteStrings(json, "p", group.Select(entry => entry.pattern.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteModel(json, registry);
        json.WriteStartObject("cards");
        foreach (var card in registry.Cards.Where(card => card.Urgency != Urgency.Soon))
        {
            json.WriteStartObject(card.Urgency.Word());
            json.WriteString("hidden", card.Hidden);
            json.WriteString("heading", card.Heading);
            WriteStrings(json, "bullets", card.Bullets);
            json.WriteString("after", card.After);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("link");
        json.WriteString("text", registry.EmergencyLink);
        json.WriteString("u", GeneratedRoutes.EmergencyNumbers.Value[1..]);
        json.WriteEndObject();
    }

    /// <summary>The entries of each concept in one text, parted by `|`: it zips best so.</summary>
    private static void WriteConcepts(Utf8JsonWriter json, RedFlagRegistry registry)
    {
        json.WriteStartObject("concepts");
        foreach (var (name, entries) in registry.Concepts)
        {
            var written = new HashSet<string>(StringComparer.Ordinal);
            var folded = entries
                .Select(entry => entry.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant())
                .Where(written.Add)
                .ToList();
            json.WriteString(name, string.Join('|', folded.Where(entry => !IsFormOfAnother(entry, written)).Order(StringComparer.Ordinal)));
        }

        json.WriteEndObject();
    }

    /// <summary>True where another entry brings this one too: "leaking pads" stands beside "leak pads".</summary>
    private static bool IsFormOfAnother(string entry, HashSet<string> entries)
    {
        var words = entry.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var ending in Endings.Where(
                ending => words[i].EndsWith(ending, StringComparison.Ordinal) && words[i].Length > ending.Length))
            {
                var shorter = string.Join(' ', words.Select((word, place) => place == i ? word[..^ending.Length] : word));
                if (entries.Contains(shorter))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The model weighs concepts by name: it goes with the registry it was trained with, and with no other.</summary>
    private static void WriteModel(Utf8JsonWriter json, RedFlagRegistry registry)
    {
        using var model = JsonDocument.Parse(ThemeAssets.PanelModel);
        var concepts = model.RootElement.GetProperty("topics").EnumerateArray().SelectMany(topic => topic.EnumerateArray());
        if (concepts.All(concept => registry.Concepts.ContainsKey(concept.GetString()!)))
        {
            json.WritePropertyName("model");
            model.RootElement.WriteTo(json);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
