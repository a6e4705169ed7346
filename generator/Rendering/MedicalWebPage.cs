using System.Text.Json.Serialization;

namespace BackHealthSite.Rendering;

/// <summary>An article in the words of schema.org.</summary>
internal sealed record MedicalWebPage
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@type")]
    public string Type { get; } = "MedicalWebPage";

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Url { get; init; }

    public required string InLanguage { get; init; }

    public required MedicalSubject About { get; init; }

    public PeopleAudience Audience { get; } = new("PeopleAudience", "public");

    public required DateOnly DateModified { get; init; }

    public required NamedThing Publisher { get; init; }

    public string License { get; } = "https://creativecommons.org/licenses/by/4.0/";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? LastReviewed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NamedThing? ReviewedBy { get; init; }
}

/// <summary>What an article is about, with what people call it besides.</summary>
internal sealed record MedicalSubject([property: JsonPropertyName("@type")] string Type, string Name)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? AlternateName { get; init; }
}

/// <summary>Whom an article is for.</summary>
internal sealed record PeopleAudience([property: JsonPropertyName("@type")] string Type, string AudienceType);

/// <summary>A person or an organization.</summary>
internal sealed record NamedThing([property: JsonPropertyName("@type")] string Type, string Name)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Identifier { get; init; }
}

/// <summary>Writes what search engines read. `&lt;`, `&gt;` and `&amp;` are escaped, so that no title can end the script element.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MedicalWebPage))]
internal sealed partial class MedicalWebPageWriter : JsonSerializerContext;
