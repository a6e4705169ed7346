using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>
/// What readers see of a page and its author typed just so, without escapes and entities: where markup that did not work is left as text.
/// </summary>
internal static class TypedText
{
    /// <summary>Every passage that stands below the front matter.</summary>
    public static IEnumerable<Passage> BodyPassages(this PageReading page) => page.Passages.Where(passage => passage.IsBody);

    /// <summary>True where a stretch of the text stands in the source sign for sign: `\[1\]` is what its author means to show.</summary>
    public static bool IsAsTyped(this PageReading page, int start, int end)
    {
        var span = page.Where(start, end).Span;
        var source = page.Page.File.Text;
        var isEscaped = span.Start > 0 && source[span.Start - 1] == '\\';
        return !isEscaped
            && span.End <= source.Length
            && source.AsSpan(span.Start, span.Length).SequenceEqual(page.Text.AsSpan(start, end - start));
    }
}
