using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>
/// Title, aliases, description and headings of every article, and of the pages that lead on: enough for a first result. What the articles
/// of a topic share is written once.
/// </summary>
internal sealed record SearchHead
{
    // The order is the one that zips best: words that mean the same stand near each other.
    public required IEnumerable<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>The topics by their addresses.</summary>
    public required IReadOnlyDictionary<string, TopicRecord> Topics { get; init; }

    public required IEnumerable<HeadRecord> Articles { get; init; }
}

/// <summary>What the articles of a topic share: what one is called, and headings.</summary>
internal sealed record TopicRecord(
    [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("h")] IReadOnlyList<string> Headings);

/// <summary>An article or another page, without what it has nothing of.</summary>
internal sealed record HeadRecord
{
    [JsonPropertyName("a")]
    public IReadOnlyList<string>? Aliases { get; init; }

    [JsonPropertyName("t")]
    public required string Title { get; init; }

    [JsonPropertyName("u")]
    public required string Address { get; init; }

    [JsonPropertyName("k")]
    public string? Kind { get; init; }

    [JsonPropertyName("d")]
    public required string Description { get; init; }

    [JsonPropertyName("h")]
    public IReadOnlyList<string>? Headings { get; init; }

    [JsonPropertyName("l")]
    public string? Level { get; init; }

    [JsonPropertyName("f")]
    public IEnumerable<string>? Flags { get; init; }
}
