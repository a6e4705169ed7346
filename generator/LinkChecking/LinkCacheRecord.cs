using System.Text.Json.Serialization;

namespace BackHealthSite.LinkChecking;

/// <summary>What is known of links, as the cache holds it.</summary>
internal sealed record LinkCacheRecord(int Version, IReadOnlyDictionary<string, LinkRecord?> Links);

/// <summary>The version that a cache begins with.</summary>
internal sealed record LinkCacheVersion(int Version);

/// <summary>What is known of one link, as the cache holds it.</summary>
internal sealed record LinkRecord(string State, string Why)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MovedTo { get; init; }

    public required DateOnly Since { get; init; }

    public required DateOnly Asked { get; init; }
}

/// <summary>Reads and writes the cache.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LinkCacheRecord))]
[JsonSerializable(typeof(LinkCacheVersion))]
internal sealed partial class LinkCacheWriter : JsonSerializerContext;
