using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>
/// One file of records. Each names the next one, so that a browser reads them in the same order whatever is typed: no request says anything
/// of it.
/// </summary>
internal abstract record SearchPart
{
    /// <summary>The address of the next file.</summary>
    [JsonPropertyOrder(1)]
    public string? Next { get; init; }
}
