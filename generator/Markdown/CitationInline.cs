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
        if (close < 0 || text[1..close].IndexOfAny('\n', '[') >= 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(text[2..close].Trim().ToString())
        {
            Line = line,
            Column = column,
            Span = new(start, start + close),
        };
        slice.Start += close + 1;
        return true;
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
