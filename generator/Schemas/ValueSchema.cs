using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackHealthSite.Schemas;

/// <summary>What may stand at a place, in the draft of JSON Schema that editors' YAML support reads: 7.</summary>
internal sealed record ValueSchema
{
    public const string Draft7 = "http://json-schema.org/draft-07/schema#";

    [JsonPropertyName("$schema")]
    public string? Draft { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Type { get; init; }

    public bool? AdditionalProperties { get; init; }

    /// <summary>What may stand behind keys of a spelling.</summary>
    public IReadOnlyDictionary<string, ValueSchema>? PatternProperties { get; init; }

    public IEnumerable<string>? Required { get; init; }

    public IReadOnlyDictionary<string, ValueSchema>? Properties { get; init; }

    /// <summary>The only values there are.</summary>
    public JsonArray? Enum { get; init; }

    public string? Pattern { get; init; }

    public ValueSchema? Items { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public static ValueSchema ListOf(ValueSchema items) => new() { Type = "array", Items = items };
}

/// <summary>Writes a schema; what is null is left out.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ValueSchema))]
internal sealed partial class SchemaWriter : JsonSerializerContext;
