using System.Text.Json.Serialization;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>What Azure Static Web Apps is told of a site, as it is written.</summary>
internal sealed record AzureSettings
{
    public required Dictionary<string, string> GlobalHeaders { get; init; }

    public required Dictionary<string, AzureAnswer> ResponseOverrides { get; init; }

    public required Dictionary<string, string> MimeTypes { get; init; }

    public required IReadOnlyList<AzureRoute> Routes { get; init; }
}

/// <summary>The page that answers in place of a bare status.</summary>
internal sealed record AzureAnswer(string Rewrite);

/// <summary>An address and what it is answered with.</summary>
internal sealed record AzureRoute(string Route)
{
    public string? Redirect { get; init; }

    public int? StatusCode { get; init; }

    public Dictionary<string, string>? Headers { get; init; }
}

/// <summary>Writes it in one line: a host counts every sign.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AzureSettings))]
internal sealed partial class AzureWriter : JsonSerializerContext;
