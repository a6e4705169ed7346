using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>
/// Where the characters of a literal stand in the source: its span may begin earlier, at an escape or at spaces that Markdig cut off.
/// </summary>
internal static class LiteralPlace
{
    /// <summary>The source offset of the first character of the literal's content.</summary>
    public static int Of(LiteralInline literal)
    {
        if (literal.IsFirstCharacterEscaped)
        {
            return literal.Span.Start + 1;
        }

        var content = literal.Content;
        var spare = literal.Span.Length - content.Length;
        var cut = 0;
        while (cut < spare && content.Start - 1 - cut >= 0 && content.Text[content.Start - 1 - cut] == ' ')
        {
            cut++;
        }

        return literal.Span.Start + cut;
    }
}
