using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A link that is none, because a bracket is missing or stands apart: its address is left in the text.</summary>
internal sealed class LinkMistyped : ITextRule
{
    private const string Xref = "xref:";

    public static readonly Rule Descriptor = new("BHS451", "LinkMistyped", Severity.Error)
    {
        Reason = "Readers would see the brackets and the address in place of a link.",
        Bad = "Read about [sciatica] (xref:sciatica).",
        Good = "Read about [sciatica](xref:sciatica).",
        Example = new(ExampleKind.Section, "] (")
        {
            Bad = "Read about [stiffness] (xref:stiffness).",
            Good = "Read about [stiffness](xref:stiffness).",
        },
        Remedy = new(RemedyGroup.Links, "`[words](xref:id)`: both brackets closed, nothing between them; the words say where it leads"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var passage in page.BodyPassages())
        {
            for (var i = passage.Start; i < passage.End; i++)
            {
                var end = EndOfMarkup(page.Text.AsSpan(0, passage.End), i);
                if (end > i && page.IsAsTyped(i, end))
                {
                    yield return Descriptor.At(
                        page.Where(i, end),
                        "This was meant as a link but is not one.",
                        "Write `[words](xref:id)` or `[words](https://...)`: both brackets closed, nothing between them, "
                        + "no space in the address.")
                        .MendedBy(Joined(page, page.Where(i, end).Span));
                    i = EndOfAddress(page.Text, end, passage.End) - 1;
                }
            }
        }
    }

    /// <summary>Both pairs of brackets without the blanks between them, where they are whole and an address stands in the second.</summary>
    private static SourceEdit? Joined(PageReading page, TextSpan span)
    {
        var text = page.Page.File.Text;
        var lineEnd = LineEnd.From(text, span.End);
        var close = text.IndexOf(')', span.End, lineEnd - span.End);
        var address = close < 0 ? "" : text[span.End..close];
        var isAddress = address.StartsWith(Xref, StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal);
        var between = text[span.Start..span.End];
        return isAddress && !address.Any(char.IsWhiteSpace) && between[0] == ']' && between.Trim().EndsWith('(')
            && !between.Contains('\n') && HasWords(text.AsSpan(0, span.Start))
                ? new SourceEdit(span, "](")
                : null;
    }

    /// <summary>True where the bracket that closes behind a text opens on the same line.</summary>
    private static bool HasWords(ReadOnlySpan<char> before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.LastIndexOf('[') > line.LastIndexOf(']') && line[^1] != '[';
    }

    /// <summary>The end of `](`, of `] (` before an address, or of `xref:`, where one of them begins; else the place itself.</summary>
    private static int EndOfMarkup(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        if (rest.StartsWith(Xref, StringComparison.OrdinalIgnoreCase))
        {
            return start + Xref.Length;
        }

        if (rest[0] != ']')
        {
            return start;
        }

        var behind = rest[1..].TrimStart();
        var end = start + rest.Length - behind.Length + 1;
        var isPart = behind.StartsWith("(") && (end == start + 2 || IsAddress(behind[1..].TrimStart()));
        return isPart ? end : start;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith([BareAddress.Sign])
        || text.StartsWith(Xref, StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("/") || text.StartsWith("../") || text.StartsWith("./") || text.StartsWith("#");

    private static int EndOfAddress(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (from < end && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
