using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>An entry of a list in YAML that is to be taken out.</summary>
internal static class ListEntry
{
    /// <summary>What takes out an entry that is not the first: with the comma before it, or with its line; null for any other.</summary>
    public static SourceEdit? Out(SourceFile file, Located<string> entry)
    {
        var (start, end) = (entry.Where.Span.Start, entry.Where.Span.End);
        if (!file.Text.AsSpan(start, end - start).SequenceEqual(entry.Value))
        {
            return null;
        }

        var before = file.Text.AsSpan(0, start).TrimEnd(' ');
        if (before.EndsWith(","))
        {
            return new SourceEdit(new TextSpan(before.Length - 1, end), "");
        }

        var line = before.LastIndexOf('\n') + 1;
        var lineEnd = LineEnd.From(file.Text, end);
        return before[line..].Trim() is "-" && string.IsNullOrWhiteSpace(file.Text[end..lineEnd]) && lineEnd < file.Text.Length
            ? new SourceEdit(new TextSpan(line, lineEnd + 1), "")
            : null;
    }
}
