using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>
/// What the red-flag panel of the search reads: the same concepts and patterns as the gate, the cards, and the model of the theme.
/// </summary>
internal sealed record SearchPanel
{
    /// <summary>The entries of each concept in one text, parted by `|`: it zips best so.</summary>
    public required IReadOnlyDictionary<string, string> Concepts { get; init; }

    public required IEnumerable<PatternRecord> Patterns { get; init; }

    public required JsonElement? Model { get; init; }

    /// <summary>The cards by their levels.</summary>
    public required IReadOnlyDictionary<string, CardRecord> Cards { get; init; }

    public required PanelLink Link { get; init; }
}

/// <summary>The patterns of a flag at a level.</summary>
internal sealed record PatternRecord(
    [property: JsonPropertyName("l")] string Level,
    [property: JsonPropertyName("f")] string Flag,
    [property: JsonPropertyName("p")] IEnumerable<string> Patterns);

/// <summary>The words of a card.</summary>
internal sealed record CardRecord(string Hidden, string Heading, IEnumerable<string> Bullets, string After);

/// <summary>The link to the emergency numbers.</summary>
internal sealed record PanelLink(string Text, [property: JsonPropertyName("u")] string Address);
