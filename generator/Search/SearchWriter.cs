using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>Knows what the files of the search are made of; what is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HeadPart))]
[JsonSerializable(typeof(BodyPart))]
[JsonSerializable(typeof(SearchPanel))]
internal sealed partial class SearchWriter : JsonSerializerContext;
