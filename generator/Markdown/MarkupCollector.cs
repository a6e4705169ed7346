using System.Collections.Immutable;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Writes down the markup of a page as the walk comes by.</summary>
internal sealed class MarkupCollector(SourceFile file)
{
    private readonly ImmutableArray<PageCode>.Builder codes = ImmutableArray.CreateBuilder<PageCode>();
    private readonly List<EmphasisInline> emphases = [];
    private readonly ImmutableArray<PageList>.Builder lists = ImmutableArray.CreateBuilder<PageList>();
    private readonly ImmutableArray<HashLine>.Builder hashLines = ImmutableArray.CreateBuilder<HashLine>();
    private readonly ImmutableArray<int>.Builder hardBreaks = ImmutableArray.CreateBuilder<int>();
    private readonly BlockCollector blocks = new(file);

    public void Take(MarkdownObject item)
    {
        if (item is Block taken)
        {
            blocks.Take(taken);
        }

        switch (item)
        {
            case CodeBlock { Lines.Count: > 0 } block and not YamlFrontMatterBlock:
                codes.Add(new PageCode(block.Lines.ToString(), Where(block)) { IsIndented = block is not FencedCodeBlock });
                break;
            case CodeInline code:
                codes.Add(new PageCode(code.Content, Where(code)));
                break;
            case EmphasisInline emphasis:
                emphases.Add(emphasis);
                break;
            case ListBlock list:
                lists.Add(new PageList(list.Count, file.At(list.Span.Start, list.Span.Start + 1)));
                break;
            case LineBreakInline { IsHard: true } line:
                hardBreaks.Add(line.Span.Start);
                break;
            case LiteralInline literal when BeginsLine(literal):
                Take(literal);
                break;
        }
    }

    /// <summary>What was written down, once the walk is over: only then are the words of the page as they are published.</summary>
    public PageMarkup Collected(MarkdownDocument tree) => blocks.AddTo(new PageMarkup
    {
        Blocks = [.. tree.Where(block => block is not YamlFrontMatterBlock).Select(Read)],
        Codes = codes.ToImmutable(),
        Emphases = [.. emphases.Select(Read)],
        Lists = lists.ToImmutable(),
        BoldLines = [.. tree.OfType<ParagraphBlock>().Select(BoldLineOf).OfType<BoldLine>()],
        HashLines = hashLines.ToImmutable(),
        HardBreaks = hardBreaks.ToImmutable(),
    });

    private static PageBlock Read(Block block)
    {
        var kind = block switch
        {
            ParagraphBlock => BlockKind.Paragraph,
            HeadingBlock => BlockKind.Heading,
            HtmlBlock => BlockKind.Html,
            ThematicBreakBlock => BlockKind.Line,
            CodeBlock => BlockKind.Code,
            ListBlock => BlockKind.List,
            QuoteBlock => BlockKind.Quote,
            Table => BlockKind.Table,
            CustomContainer => BlockKind.Directive,
            LinkReferenceDefinitionGroup => BlockKind.Definitions,
            _ => BlockKind.Other,
        };
        return new PageBlock(kind, new TextSpan(block.Span.Start, block.Span.End + 1)) { Name = (block as CustomContainer)?.Info };
    }

    private Emphasis Read(EmphasisInline emphasis)
    {
        var isBold = emphasis.DelimiterCount != 1;
        return new Emphasis(isBold ? PageWords.Plain(emphasis) : "", isBold, Where(emphasis));
    }

    /// <summary>The paragraph as bold words alone, perhaps with a colon, or null where it is more than that.</summary>
    private BoldLine? BoldLineOf(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } bold && IsColon(bold.NextSibling)
            ? new BoldLine(PageWords.Plain(bold), Where(paragraph)) { HasCitation = bold.FindDescendants<CitationInline>().Any() }
            : null;

    private static bool IsColon(Inline? behind) =>
        behind is null || (behind is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan().Trim() is ":" or "");

    private void Take(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var signs = words.IndexOfAnyExcept('#') is >= 0 and var length ? length : words.Length;
        var start = LiteralPlace.Of(literal);
        hashLines.Add(new HashLine(signs, words.Length > signs && char.IsLetter(words[signs]), file.At(start, start + signs)));
    }

    /// <summary>True for the first words of a line of a paragraph that begin with an unescaped `#`.</summary>
    private static bool BeginsLine(LiteralInline literal) =>
        !literal.IsFirstCharacterEscaped
        && literal.Content.Length > 0
        && literal.Content.AsSpan()[0] == '#'
        && (literal.PreviousSibling is LineBreakInline
            || (literal.PreviousSibling is null && literal.Parent is { ParentBlock: ParagraphBlock }));

    private Location Where(MarkdownObject item) => file.At(item.Span.Start, item.Span.End + 1);
}
