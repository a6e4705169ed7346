using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>A citation in the text: `[@source-id]`.</summary>
internal sealed class CitationInline(string sourceId) : LeafInline
{
    public string SourceId { get; } = sourceId;

    /// <summary>False where the bracket behind the id is missing.</summary>
    public bool HasEnd { get; init; } = true;
}

/// <summary>Recognises `[@source-id]` before links are looked for.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var text = slice.AsSpan();
        var close = text.IndexOf(']');
        var hasEnd = close >= 0 && text[1..close].IndexOfAny('\n', '[') < 0;
        var end = hasEnd ? close : 2 + IdLength(text[2..]);
        if (!hasEnd && end == 2)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var length = hasEnd ? end + 1 : end;
        processor.Inline = new CitationInline(text[2..end].Trim().ToString())
        {
            Line = line,
            Column = column,
            Span = new(start, start + length - 1),
            HasEnd = hasEnd,
        };
        slice.Start += length;
        return true;
    }

    private static int IdLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-'))
        {
            length++;
        }

        return length;
    }
}

/// <summary>Adds citations to Markdig.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
