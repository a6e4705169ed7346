using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A typed list as Markdown writes it, where its bullets say nothing but that a point begins.</summary>
internal static class BulletsEdit
{
    /// <summary>A tick or a cross has a meaning, an arrow may have one.</summary>
    private const string Plain = "\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25CB\u25CF\u25D8\u25E6\u00B7";

    /// <summary>Null where a line of the list begins in another way, or something stands before its first bullet.</summary>
    public static SourceEdit? Of(TypedList list, string text)
    {
        if (list.IsDoubled || list.Number > 0 || !BeginsLine(text, list.Span.Start))
        {
            return null;
        }

        var written = new StringBuilder();
        foreach (var line in text[list.Span.Start..list.Span.End].Split('\n'))
        {
            if (ListSigns.Of(line) is not { Number: 0 } sign || !IsPlain(line, sign, list.Items))
            {
                return null;
            }

            written.Append(written.Length == 0 ? "" : "\n").Append("- ").Append(line.AsSpan(sign.Length));
        }

        return new SourceEdit(list.Span, written.ToString());
    }

    private static bool BeginsLine(string text, int start) => start == 0 || text[start - 1] == '\n';

    /// <summary>A hyphen alone without its blank may be a minus.</summary>
    private static bool IsPlain(string line, ListSign sign, int items) =>
        Plain.Contains(sign.Bullet) ? line[0] == sign.Bullet : line[0] == '-' && sign.IsGlued && items > 1;
}
