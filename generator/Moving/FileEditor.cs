using System.Text;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Edits a file as it lies on disk: what is not edited keeps its bytes, line ends and a byte order mark among them.</summary>
internal static class FileEditor
{
    /// <param name="file">The file, which is UTF-8.</param>
    /// <param name="edits">Places in its text as a <see cref="SourceFile" /> counts them, none over another.</param>
    public static InputFile Edit(InputFile file, IEnumerable<TextEdit> edits)
    {
        var mark = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = Encoding.UTF8.GetString(file.Bytes.Span[mark..]);
        var offsets = OffsetsIn(text);
        var lineEnd = LineEndOf(text);
        var edited = new StringBuilder(text.Length);
        var done = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Place.Start))
        {
            edited.Append(text, done, offsets[edit.Place.Start] - done)
                .Append(edit.Words.Replace("\n", lineEnd, StringComparison.Ordinal));
            done = offsets[edit.Place.End];
        }

        edited.Append(text, done, text.Length - done);
        return file with { Bytes = (byte[])[.. file.Bytes.Span[..mark], .. Encoding.UTF8.GetBytes(edited.ToString())] };
    }

    /// <summary>Where each character of the text with line feeds only stands in the text as it lies.</summary>
    private static List<int> OffsetsIn(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }
        }

        offsets.Add(text.Length);
        return offsets;
    }

    private static string LineEndOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        return first < 0 || text[first] == '\n' ? "\n" : text.AsSpan(first).StartsWith("\r\n") ? "\r\n" : "\r";
    }
}
