using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BackHealthSite.Search;

/// <summary>
/// The three files that the browser searches with, as UTF-8 JSON: plain records, so that no tokeniser has to agree across languages.
/// </summary>
internal sealed record SearchRecords(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body, ReadOnlyMemory<byte> Panel)
{
    public static SearchRecords Of(SearchHead head, SearchBody body, SearchPanel panel)
    {
        // Safe here: the files are fetched as JSON and never stand inside HTML.
        var writer = new SearchWriter(new JsonSerializerOptions(SearchWriter.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        return new SearchRecords(Bytes(head, writer.SearchHead), Bytes(body, writer.SearchBody), Bytes(panel, writer.SearchPanel));
    }

    private static byte[] Bytes<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}

/// <summary>Writes what the browser searches with; what is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchHead))]
[JsonSerializable(typeof(SearchBody))]
[JsonSerializable(typeof(SearchPanel))]
internal sealed partial class SearchWriter : JsonSerializerContext;
