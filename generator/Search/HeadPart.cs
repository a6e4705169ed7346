using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>
/// Articles, and the pages that lead on. The first part names them, which is enough for a first result; the second has what else they say,
/// and other words for what people type; each one after that has both of further articles. What the articles of a topic share is written
/// once.
/// </summary>
internal sealed record HeadPart : SearchPart
{
    // The order is the one that zips best: words that mean the same stand near each other.
    public IEnumerable<IReadOnlyList<string>>? Synonyms { get; init; }

    /// <summary>What common words show first; nothing on a site that has no answers.</summary>
    public IReadOnlyList<AnswerRecord>? Answers { get; init; }

    /// <summary>The topics by their addresses.</summary>
    public IReadOnlyDictionary<string, TopicRecord>? Topics { get; init; }

    public IReadOnlyList<HeadRecord>? Articles { get; init; }

    /// <summary>In the order of the articles.</summary>
    public IReadOnlyList<DetailsRecord>? Details { get; init; }
}

/// <summary>Common words, and the addresses of the articles that are shown first for them.</summary>
internal sealed record AnswerRecord(
    [property: JsonPropertyName("q")] IReadOnlyList<string> Typed,
    [property: JsonPropertyName("u")] IReadOnlyList<string> Addresses)
{
    /// <summary>Nothing for an answer to ordinary words.</summary>
    [JsonPropertyName("c")]
    public CrisisRecord? Crisis { get; init; }

    /// <summary>About how many characters it takes in its file.</summary>
    [JsonIgnore]
    public int Length => PartSizes.LengthOf(Typed) + PartSizes.LengthOf(Addresses)
        + (Crisis is null ? 0 : PartSizes.LengthOf(Crisis.Anywhere) + Crisis.Words.Length);
}

/// <summary>Words of someone in a crisis, what the article says to them, and its first section.</summary>
internal sealed record CrisisRecord(
    [property: JsonPropertyName("q")] IReadOnlyList<string> Anywhere,
    [property: JsonPropertyName("x")] string Words,
    [property: JsonPropertyName("i")] string Anchor,
    [property: JsonPropertyName("h")] string Heading);

/// <summary>What the articles of a topic share: what one is called, and headings.</summary>
internal sealed record TopicRecord(
    [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("h")] IReadOnlyList<string> Headings);

/// <summary>The names of an article or another page, without what it has nothing of.</summary>
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

    [JsonPropertyName("l")]
    public string? Level { get; init; }

    [JsonPropertyName("f")]
    public IReadOnlyList<string>? Flags { get; init; }

    /// <summary>About how many characters it takes in its file.</summary>
    [JsonIgnore]
    public int Length => Title.Length + Address.Length + PartSizes.LengthOf(Aliases) + PartSizes.LengthOf(Flags);
}

/// <summary>What an article says besides its names.</summary>
internal sealed record DetailsRecord
{
    [JsonPropertyName("d")]
    public required string Description { get; init; }

    [JsonPropertyName("h")]
    public IReadOnlyList<string>? Headings { get; init; }

    /// <summary>About how many characters it takes in its file.</summary>
    [JsonIgnore]
    public int Length => Description.Length + PartSizes.LengthOf(Headings);
}
