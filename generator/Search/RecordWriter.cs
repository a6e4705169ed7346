using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackHealthSite.Search;

/// <summary>Writes what the browser searches with, as UTF-8 JSON.</summary>
internal static class RecordWriter
{
    // Safe here: the files are fetched as JSON and never stand inside HTML.
    private static readonly SearchWriter Types = new(new JsonSerializerOptions(SearchWriter.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static ReadOnlyMemory<byte> Write(SearchPanel panel) => JsonSerializer.SerializeToUtf8Bytes(panel, Types.SearchPanel);

    public static ReadOnlyMemory<byte> Write(SearchPart part) => JsonSerializer.SerializeToUtf8Bytes(part, part.GetType(), Types);
}
