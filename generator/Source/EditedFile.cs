using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A file with edits made: its byte order mark, its line ends and every byte outside of the edits are as they were.</summary>
internal static class EditedFile
{
    /// <param name="file">The file as it lies on disk, which could be decoded.</param>
    /// <param name="edits">Edits of its decoded text, of which no two overlap.</param>
    public static InputFile With(InputFile file, IReadOnlyList<SourceEdit> edits)
    {
        var hasMark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble);
        var mark = hasMark ? Encoding.UTF8.Preamble : [];
        var raw = SourceDecoder.Strict.GetString(file.Bytes.Span[mark.Length..]);
        var ends = EndsOf(raw);
        var places = PlacesOf(raw);
        var own = edits.Select(edit => new SourceEdit(
            new TextSpan(places[edit.Span.Start], places[edit.Span.End]),
            edit.Text.Replace("\n", ends, StringComparison.Ordinal)));
        return file with { Bytes = (byte[])[.. mark, .. SourceDecoder.Strict.GetBytes(SourceEdit.Apply(raw, own))] };
    }

    /// <summary>What ends the first line.</summary>
    private static string EndsOf(string raw)
    {
        var end = raw.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 || raw[end] == '\n' ? "\n" : end + 1 < raw.Length && raw[end + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Where each character of the decoded text stands in the raw one, and the end of both.</summary>
    private static List<int> PlacesOf(string raw)
    {
        var places = new List<int>(raw.Length + 1);
        for (var i = 0; i < raw.Length; i++)
        {
            places.Add(i);
            i += raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n' ? 1 : 0;
        }

        places.Add(raw.Length);
        return places;
    }
}
